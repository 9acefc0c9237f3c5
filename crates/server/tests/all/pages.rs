//! The pages of ideas, and those that say what needs somebody, hold together: what refers to an id finds it, forms are for those who may send
//! them, and what came back stands in the form that was sent.

use std::collections::HashSet;

use cocreate_kernel::SubjectId;
use cocreate_testkit::{Client, Role, TestApp, day, on_both};
use serde_json::json;

/// The values of an attribute, in order.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    let mark = format!(" {attribute}=\"");
    page.match_indices(&mark).map(|(at, _)| page[at + mark.len()..].split('"').next().unwrap()).collect()
}

/// What must hold of every page.
fn holds_together(page: &str) {
    let ids = values(page, "id");
    let known: HashSet<&str> = ids.iter().copied().collect();
    assert_eq!(known.len(), ids.len(), "an id stands twice: {ids:?}");
    let mut wanted: Vec<&str> = Vec::new();
    for list in ["aria-labelledby", "aria-describedby", "for"] {
        wanted
            .extend(values(page, list).iter().flat_map(|value| value.split(' ')).filter(|id| !id.is_empty()));
    }
    wanted.extend(values(page, "href").iter().filter_map(|value| value.strip_prefix('#')));
    for id in wanted {
        assert!(known.contains(id), "nothing has the id {id}");
    }
    for part in
        ["<li", "<ol", "<ul", "<section", "<article", "<form", "<div", "<p>", "<a ", "<span", "<details"]
    {
        let name = part.trim_start_matches('<').trim_end_matches(['>', ' ']);
        let opened = page.matches(&format!("<{name}>")).count() + page.matches(&format!("<{name} ")).count();
        assert_eq!(
            opened,
            page.matches(&format!("</{name}>")).count(),
            "{name} is not closed as often as opened"
        );
    }
    assert!(!page.contains(" style="), "the policy forbids inline styles");
    assert_eq!(page.matches("<script").count(), page.matches("<script type=\"module\" src=").count());
    assert_eq!(page.matches("<h1>").count(), 1);
    assert!(page.matches("class=\"button filled\"").count() <= 1, "two filled buttons");
}

/// The region of the support, and how it will look after a press of its button.
fn support(page: &str) -> (String, String) {
    let region = page.split(" id=\"support\" data-live-region>").nth(1).unwrap();
    let after = region
        .split_once("<template id=\"support-after\">")
        .and_then(|(_, rest)| rest.split_once("</template>"));
    let now = region.split("<template").next().unwrap();
    (
        now.trim().to_owned(),
        after.map_or_else(String::new, |(after, _)| after.trim().replace(" data-id=", " id=")),
    )
}

async fn page(client: &Client, path: &str) -> String {
    let text = client.page(path).await.expect(200).text();
    holds_together(&text);
    text
}

async fn returned(client: &Client, path: &str, fields: &[(&str, &str)]) -> String {
    let text = client.form(path, fields).await.expect(422).text();
    holds_together(&text);
    text
}

/// An idea with a dialogue of more than a page: branches three deep, the last post in one of them.
async fn talked_about(app: &TestApp) -> (SubjectId, i64) {
    let idea = app.idea("Benches & <tables>").await;
    let mut last = 0;
    for n in 0..24 {
        let role = if n % 2 == 0 { Role::Participant } else { Role::Colleague };
        let mut body = json!({"body": format!("Post {n}")});
        if n % 4 != 0 {
            body["reply_to"] = last.into();
        }
        let written = app.client(role).post(&format!("/api/v1/ideas/{idea}/posts"), body).await.expect(200);
        last = written.json()["number"].as_i64().unwrap();
    }
    (idea, last)
}

on_both! {
    async fn every_page_of_ideas_holds_together(app) {
        let space = app.world.open;
        let (idea, last) = talked_about(app).await;
        for role in Role::ALL {
            let client = app.client(role);
            for path in [
                format!("/spaces/{space}/ideas"),
                format!("/spaces/{space}/ideas?order=unanswered"),
                format!("/ideas/{idea}"),
                format!("/ideas/{idea}?at={last}"),
                format!("/ideas/{idea}/history"),
            ] {
                page(&client, &path).await;
            }
        }
        let author = app.client(Role::Participant);
        page(&author, &format!("/spaces/{space}/ideas/new")).await;
        page(&author, &format!("/ideas/{idea}/edit")).await;
        page(&author, &format!("/spaces/{}/ideas", app.world.closed)).await;
        holds_together(&author.page("/nowhere").await.expect(404).text());
    }

    async fn every_page_of_what_needs_somebody_holds_together(app) {
        let (idea, _) = talked_about(app).await;
        app.idea("Shade").await;
        let decision = crate::races::open(app, &[idea]).await;
        app.clock.set(day(12));
        for role in Role::ALL {
            let client = app.client(role);
            for path in ["/", "/search", "/search?q=benches", "/search?q=%3Cb%3E", "/search?q=waiting"] {
                page(&client, path).await;
            }
            page(&client, &format!("/decisions/{decision}")).await;
            if role != Role::Guest {
                page(&client, "/notices").await;
            }
        }
        let author = app.client(Role::Participant);
        assert!(page(&author, "/notices").await.contains("id=\"stop-"));
        let until = author.get("/notices").await.json()["until"].to_string();
        author.form("/notices/seen", &[("until", &until)]).await.expect(303);
        assert!(!page(&author, "/notices").await.contains("id=\"seen-send\""), "there is nothing to mark");
        returned(&author, "/notices/seen", &[("until", "soon")]).await;
    }

    async fn forms_are_for_those_who_may_send_them(app) {
        let idea = app.idea("Benches").await;
        let path = format!("/ideas/{idea}");
        let [support, post, answer] = ["support", "posts", "answers"].map(|noun| format!("action=\"{path}/{noun}\""));
        for (role, may) in [
            // A visitor may begin, and says then who they are.
            (Role::Guest, [true, true, false]),
            (Role::Outsider, [false, false, false]),
            (Role::Participant, [true, true, false]),
            (Role::Steward, [true, true, true]),
        ] {
            let page = page(&app.client(role), &path).await;
            assert_eq!([&support, &post, &answer].map(|form| page.contains(form)), may, "{role:?}");
        }
    }

    async fn the_page_after_a_press_is_the_one_that_the_template_foresaw(app) {
        let idea = app.idea("Benches").await;
        let path = format!("/ideas/{idea}");
        drop(app.client(Role::Colleague).form(&format!("{path}/support"), &[]).await.expect(303));
        let reader = app.client(Role::Participant);
        let mut seen = Vec::new();
        for press in ["support", "support/withdrawal", "support", "support/withdrawal"] {
            let (_, foreseen) = support(&page(&reader, &path).await);
            drop(reader.form(&format!("{path}/{press}"), &[]).await.expect(303));
            let (now, _) = support(&page(&reader, &path).await);
            assert_eq!(now, foreseen);
            seen.push(now);
            // What is withdrawn is counted off for the group for which it was given.
            let group = app.world.groups[seen.len() % 2];
            let speak = format!("/spaces/{}/membership/group", app.world.open);
            drop(reader.form(&speak, &[("group", &group.to_string())]).await.expect(303));
        }
        assert_ne!(seen[0], seen[1]);
        assert!(seen[0].contains("2 people support it."));
        assert!(seen[1].contains("One person supports it."));
        let (_, foreseen) = support(&page(&app.client(Role::Guest), &path).await);
        assert!(foreseen.is_empty(), "a guest cannot press");
    }

    async fn what_came_back_stands_in_the_form_that_was_sent(app) {
        let (idea, last) = talked_about(app).await;
        let client = app.client(Role::Participant);
        let posts = format!("/ideas/{idea}/posts");
        let long = "x".repeat(10_001);
        let reply = returned(&client, &posts, &[("reply_to", "2"), ("body", &long)]).await;
        assert_eq!(values(&reply, "aria-invalid"), ["true"]);
        assert!(reply.contains("id=\"reply-2\" class=\"reply\" open"));
        assert!(reply.contains("aria-describedby=\"reply-2-body-error reply-2-body-help\" aria-invalid"));
        assert!(reply.contains("href=\"#reply-2-body\""));
        let main = returned(&client, &posts, &[("body", &long)]).await;
        assert!(main.contains("aria-describedby=\"post-body-error post-body-help\" aria-invalid"));
        // A post on another page has no form here: the one for all takes the reply.
        let astray = returned(&client, &posts, &[("reply_to", &last.to_string()), ("body", &long)]).await;
        assert_eq!(values(&astray, "aria-invalid"), ["true"]);
        assert!(astray.contains("aria-describedby=\"post-body-error post-body-help\" aria-invalid"));
        let form = astray.split("id=\"say\"").nth(1).unwrap();
        assert!(form.contains(&format!("name=\"reply_to\" value=\"{last}\"")));

        let fields = [("title", "Benches & <tables>"), ("body", "Why"), ("cost", "about 7k")];
        let written = returned(&client, &format!("/spaces/{}/ideas", app.world.open), &fields).await;
        assert!(written.contains("value=\"Benches &#38; &#60;tables&#62;\""));
        assert!(written.contains("id=\"cost-error\""));
        assert!(written.contains("href=\"#cost\""));
        let answers = format!("/ideas/{idea}/answers");
        let answer = returned(&app.client(Role::Steward), &answers, &[("status", "planned"), ("reason", "")]).await;
        assert!(answer.contains("value=\"planned\" checked"));
        assert!(answer.contains("href=\"#answer-reason\""));
    }

    async fn a_page_at_a_post_holds_it_and_leads_to_the_rest(app) {
        let (idea, last) = talked_about(app).await;
        let client = app.client(Role::Participant);
        let first = page(&client, &format!("/ideas/{idea}")).await;
        assert!(!first.contains(&format!("id=\"post-{last}\"")));
        assert_eq!(page(&client, &format!("/ideas/{idea}?at=2")).await.matches("<article").count(), 20);
        let at = page(&client, &format!("/ideas/{idea}?at={last}")).await;
        assert!(at.contains(&format!("id=\"post-{last}\"")));
        assert!(at.contains(&format!("href=\"/ideas/{idea}#dialogue\"")));
        assert!(at.contains("#post-23\">In reply to post 23"));
        let said = client.form(&format!("/ideas/{idea}/posts"), &[("body", "Now.")]).await.expect(303);
        assert_eq!(said.location(), format!("/ideas/{idea}?at=25#post-25"));
        let beyond = page(&client, &format!("/ideas/{idea}?at=999")).await;
        assert!(beyond.contains("id=\"post-1\""));
    }

    async fn the_clock_of_an_answer_stands_on_the_page_until_it_comes(app) {
        let idea = app.idea("Benches").await;
        let (guest, path) = (app.client(Role::Guest), format!("/ideas/{idea}"));
        app.clock.set(day(4));
        let owed = page(&guest, &path).await;
        assert!(owed.contains("<div class=\"owed\">"));
        assert!(owed.contains("stroke-dasharray=\"60 100\""));
        app.clock.set(day(11));
        assert!(page(&guest, &path).await.contains("<div class=\"owed late\">"));
        let fields = [("status", "planned"), ("reason", "It is **wanted**.")];
        drop(app.client(Role::Steward).form(&format!("{path}/answers"), &fields).await.expect(303));
        let answered = page(&guest, &path).await;
        assert!(!answered.contains("class=\"owed"));
        assert!(answered.contains("<figure class=\"reason yes\">"));
        assert!(answered.contains("<strong>wanted</strong>"));
        assert!(answered.contains("<li class=\"reached\">"), "the commitment is reached");
    }
}
