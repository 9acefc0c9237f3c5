//! What others were advised of, by the kind of the fault: one test for each, in the order of the identifiers.

use cocreate_kernel::{DAY, Fault, MINUTE, Scope};
use cocreate_people::{LinkIdentity, ProviderClaims};
use cocreate_testkit::{PASSWORD, Role, TestApp, on_both};
use serde_json::{Value, json};

use crate::apart::apart;
use crate::identities::{Coming, claims, with_email};
use crate::scopes::token;
use crate::second::{first, second, turn_on};
use crate::signin::{asked, key};

fn because() -> Value {
    json!({"rule": "policy-abuse", "reason": "Harsh."})
}

async fn hidden(app: &TestApp, role: Role, path: String) -> i64 {
    app.client(role).post(&path, because()).await.expect(200).json()["measure"].as_i64().unwrap()
}

on_both! {
    /// Discourse, CVE-2019-1020018: a link by mail signed in whoever opened it, so that anybody could be signed in as
    /// somebody else, unasked. A link shows as whom one comes in, and only the button there does it.
    async fn opening_a_link_signs_nobody_in_cve_2019_1020018(app) {
        let (_, _, link) = asked(app, &Role::Participant.email()).await;
        let device = app.client(Role::Guest);
        for _ in 0..3 {
            let page = device.page(&link).await.expect(200);
            assert!(page.headers.get("set-cookie").is_none());
            assert!(page.text().contains(&Role::Participant.email()));
        }
        device.page(&format!("/sessions/link?key={}", key(&link))).await.expect(405);
        device.post("/sessions/link", json!({"key": key(&link)})).await.expect(200);
    }

    /// Discourse, CVE-2021-37693: a token sent to an address held on after the account had another one. Codes and links
    /// die with the address, and with the password.
    async fn no_code_outlives_the_address_or_password_cve_2021_37693(app) {
        let me = app.client(Role::Participant);
        let (browser, digits, link) = asked(app, &Role::Participant.email()).await;
        me.post("/me/email", json!({"email": "paula@new.example"})).await.expect(200);
        let (confirm, _) = app.code_to("paula@new.example").await;
        me.post("/me/email/confirmation", json!({"code": confirm})).await.expect(200);
        browser.post("/sessions/code", json!({"code": digits, "name": "Not Paula"})).await.expect(422);
        browser.post("/sessions/link", json!({"key": key(&link), "name": "Not Paula"})).await.expect(422);

        let (browser, digits, link) = asked(app, "paula@new.example").await;
        me.post("/me/password", json!({"password": "long and unheard of"})).await.expect(200);
        browser.post("/sessions/code", json!({"code": digits})).await.expect(422);
        browser.post("/sessions/link", json!({"key": key(&link)})).await.expect(422);
    }

    /// Discourse, CVE-2022-21684: it signed in whoever was invited, although somebody had yet to approve them. Here:
    /// being added or asking again is no way around a decision that somebody is to stay out for now.
    async fn being_added_is_no_way_around_a_suspension_cve_2022_21684(app) {
        let (space, person) = (app.world.open, app.person(Role::Participant));
        let path = format!("/api/v1/spaces/{space}/moderation/person-{person}/suspension");
        app.client(Role::Steward).post(&path, because()).await.expect(200);
        let invite = json!({"email": Role::Participant.email(), "power": "steward", "group": app.world.groups[0]});
        app.client(Role::Host).post(&format!("/api/v1/spaces/{space}/members"), invite).await.expect(200);
        let letter = app.letter_to(&Role::Participant.email()).await.letter.text;
        let token = &letter.split("/invitations/").nth(1).unwrap()[..64];
        let came = app.client(Role::Participant).post(&format!("/api/v1/invitations/{token}"), json!({})).await;
        assert_eq!(came.expect(403).code(), "suspended");
        let group = json!({"group": app.world.groups[1]});
        let joined = app.client(Role::Participant).post(&format!("/api/v1/spaces/{space}/membership"), group).await;
        assert_eq!(joined.expect(403).code(), "suspended");
        assert_eq!(app.client(Role::Participant).get(&format!("/spaces/{space}")).await.json()["space"]["power"], Value::Null);
    }

    /// Grafana, CVE-2022-31107: somebody who came from a provider with the name of another account was let into it. A name
    /// opens nothing.
    async fn a_name_from_elsewhere_opens_no_account_cve_2022_31107(app) {
        let works = Coming::to(app).await;
        let me = app.client(Role::Host).get("/me").await.json();
        let name = me["name"].as_str().map(str::to_owned);
        let came = works.signed_in(ProviderClaims { name, ..claims("mallory", &[]) }).await;
        assert_ne!(came, app.person(Role::Host));
    }

    /// Grafana, CVE-2023-3128: the address that a provider named opened the account with that address, although anybody
    /// could have it named there. An address that is only claimed opens nothing, not even where addresses are trusted;
    /// one that is known to be theirs opens nothing before its owner signs in and says yes.
    async fn an_address_from_elsewhere_opens_no_account_cve_2023_3128(app) {
        let mut works = Coming::to(app).await;
        let email = Role::Host.email();
        let (_, offer) = works.asked(with_email("mallory", &email, true)).await;
        let link = LinkIdentity { offer: Some(offer) };
        assert_eq!(app.refused(Role::Outsider, link).await, Fault::Denied("provider_stale"));
        works.rules.trust_email = true;
        assert_ne!(works.signed_in(with_email("mallory", &email, false)).await, app.person(Role::Host));
    }

    /// Decidim, CVE-2023-34090: a filter over fields that are not shown told, letter by letter, what stands in them. Here:
    /// no word that is looked for, no order and no cursor finds anything of what only one group sees, nor anybody by
    /// their address, and a cursor made up tells no more than one that was given.
    async fn no_filter_tells_what_is_not_shown_cve_2023_34090(app) {
        app.idea("Benches").await;
        let nothing = app.client(Role::Participant).get("/search?q=quagga").await.expect(200).json();
        let idea = apart(app, "Quagga").await;
        let client = app.client(Role::Participant);
        for query in ["q", "qu", "qua", "quag", "quagg", "quagga", "quagga%20benches", "benches%20quagga", "piet%40", "clinic.example"] {
            let found = client.get(&format!("/search?q={query}")).await.expect(200).json();
            assert_eq!((&found["results"], &found["next"]), (&nothing["results"], &nothing["next"]), "{query}");
        }
        for order in ["newest", "supported", "unanswered"] {
            for after in ["9223372036854775807.9223372036854775807".to_owned(), format!("9223372036854775807.{}", idea.0 + 1), format!("{}.{}", i64::MAX, idea)] {
                let list = client.get(&format!("/spaces/{}/ideas?order={order}&after={after}", app.world.open)).await.expect(200);
                assert!(!list.text().contains("Quagga"), "{order} after {after}");
            }
        }
        for field in ["author", "email", "audience", "title", "filter[title]", "sort"] {
            let path = format!("/spaces/{}/ideas", app.world.open);
            let (with, without) = (client.get(&format!("{path}?{field}=quagga")).await, client.get(&path).await);
            assert!(with.status.as_u16() == 404 || with.text() == without.text(), "{field} filters");
        }
    }

    /// Decidim, CVE-2023-48220: an invitation could be used past its time, by the other way that leads to the same.
    /// Neither the digits nor the link outlive the ten minutes, nor their use.
    async fn no_way_in_outlives_its_time_by_another_route_cve_2023_48220(app) {
        let (browser, digits, link) = asked(app, &Role::Participant.email()).await;
        browser.post("/sessions/code", json!({"code": digits})).await.expect(200);
        browser.post("/sessions/link", json!({"key": key(&link)})).await.expect(422);
        let (browser, digits, link) = asked(app, &Role::Participant.email()).await;
        app.clock.advance(10 * MINUTE);
        browser.post("/sessions/code", json!({"code": digits})).await.expect(422);
        browser.post("/sessions/link", json!({"key": key(&link)})).await.expect(422);
        assert_eq!(browser.get(&link).await.json()["email"], serde_json::Value::Null);
        browser.post("/sessions/code", json!({"code": digits, "name": "Somebody"})).await.expect(422);
    }

    /// Discourse, CVE-2026-26973: it let moderators read and write notes on reports that they could not see. Here:
    /// reports and measures of a space are nobody's business who does not look after that space, also where they look
    /// after another.
    async fn reports_are_for_those_who_look_after_that_space_cve_2026_26973(app) {
        let closed = app.world.closed;
        let secret = app.idea_in(closed, "Secret benches").await;
        let report = json!({"problem": "abuse", "words": "A secret word."});
        app.client(Role::Colleague).post(&format!("/api/v1/spaces/{closed}/reports/idea-{secret}"), report).await.expect(200);
        let measure = hidden(app, Role::Host, format!("/api/v1/spaces/{closed}/moderation/idea-{secret}/hiding")).await;
        // Olga looks after a space of her own.
        let own = json!({"name": "Hers", "intent": "To try.", "groups": ["Us", "Them"]});
        let olga = app.client(Role::Outsider);
        let hers = olga.post("/api/v1/spaces", own).await.expect(200).json()["space"].as_i64().unwrap();
        for path in [
            format!("/spaces/{closed}/moderation"),
            format!("/spaces/{closed}/moderation/log"),
            format!("/spaces/{closed}/moderation/idea-{secret}"),
            format!("/spaces/{hers}/moderation/idea-{secret}"),
            format!("/spaces/{hers}/reports/idea-{secret}"),
            format!("/measures/{measure}"),
        ] {
            olga.get(&path).await.expect(404);
        }
        for (path, body) in [
            (format!("/measures/{measure}/lifting"), json!({"reason": "Mine."})),
            (format!("/measures/{measure}/appeal"), json!({"words": "Mine."})),
            (format!("/measures/{measure}/appeal/ruling"), json!({"outcome": "undone", "reason": "Mine."})),
            (format!("/spaces/{hers}/moderation/idea-{secret}/dismissal"), json!({})),
        ] {
            olga.post(&format!("/api/v1{path}"), body).await.expect(404);
        }
        assert_eq!(olga.get(&format!("/spaces/{hers}/moderation")).await.expect(200).json()["reported"], json!([]));
    }

    /// Discourse, CVE-2026-28219: it let people raise their own topics to banners with fields that no form offered.
    /// Here: no field that a form does not offer is taken, and what looks after the rules least of all.
    async fn no_field_that_no_form_offers_is_taken_cve_2026_28219(app) {
        let (space, idea) = (app.world.open, app.idea("Benches").await);
        let author = app.client(Role::Participant);
        for field in ["state", "hidden_by", "links_held", "author", "group_id", "support_count", "news_at", "pinned", "settled_at"] {
            let mut write = json!({"title": "Shade", "body": "Trees."});
            write[field] = json!(1);
            let refused = author.post(&format!("/api/v1/spaces/{space}/ideas"), write.clone()).await.expect(422);
            assert_eq!(refused.flaws(), [format!("{field} unknown_field")]);
            write["revision"] = json!(1);
            let refused = author.post(&format!("/api/v1/ideas/{idea}/edit"), write).await.expect(422);
            assert_eq!(refused.flaws(), [format!("{field} unknown_field")]);
            let mut reply = json!({"body": "Yes."});
            reply[field] = json!(1);
            let refused = author.post(&format!("/api/v1/ideas/{idea}/posts"), reply).await.expect(422);
            assert_eq!(refused.flaws(), [format!("{field} unknown_field")]);
        }
        assert_eq!(author.get(&format!("/ideas/{idea}")).await.json()["post_count"], 0);
    }

    /// phpBB, CVE-2026-29199: a link in a letter was used up, or did what it was for, by whoever looked at it first: a
    /// scanner of mail, a preview. Looking changes nothing, as often as anybody looks.
    async fn looking_at_a_link_uses_nothing_up_cve_2026_29199(app) {
        let me = app.client(Role::Participant);
        me.post("/me/email", json!({"email": "paula@new.example"})).await.expect(200);
        let told = app.letter_to(&Role::Participant.email()).await.letter.text;
        let stop = told.lines().find_map(|line| line.strip_prefix("https://cocreate.example/me")).unwrap().to_owned();
        let scanner = app.client(Role::Guest);
        for _ in 0..3 {
            scanner.page(&format!("/me{stop}")).await.expect(200);
        }
        me.get("/me").await.expect(200);
        let (confirm, _) = app.code_to("paula@new.example").await;
        me.post("/me/email/confirmation", json!({"code": confirm})).await.expect(200);
        scanner.post("/sessions", json!({"email": "paula@new.example", "password": PASSWORD})).await.expect(200);
    }

    /// Discourse, CVE-2026-32615: it let moderators of a category act on topics in private categories that they could
    /// not read. Here: who looks after one space does nothing to a thing of another, whatever address they send it to.
    async fn nobody_moderates_what_they_cannot_read_cve_2026_32615(app) {
        let (open, closed) = (app.world.open, app.world.closed);
        let secret = app.idea_in(closed, "Secret benches").await;
        app.client(Role::Participant).post(&format!("/api/v1/ideas/{secret}/posts"), json!({"body": "Psst."})).await.expect(200);
        // Olga hosts the open space, and is no member of the closed one.
        app.add_member(open, &Role::Outsider.email(), cocreate_kernel::Power::Host).await;
        for thing in [format!("idea-{secret}"), format!("post-{secret}-1")] {
            for space in [open, closed] {
                for verb in ["hiding", "warning", "mute", "suspension", "dismissal", "links"] {
                    let body = match verb {
                        "dismissal" | "links" => json!({}),
                        "mute" | "suspension" => json!({"rule": "policy-abuse", "reason": "x", "days": 1}),
                        _ => because(),
                    };
                    let path = format!("/api/v1/spaces/{space}/moderation/{thing}/{verb}");
                    app.client(Role::Outsider).post(&path, body).await.expect(404);
                }
            }
        }
        let view = app.client(Role::Participant).get(&format!("/ideas/{secret}")).await.json();
        assert_eq!((view["title"].as_str(), &view["hidden"], &view["posts"][0]["hidden"]), (Some("Secret benches"), &Value::Null, &Value::Null));
    }

    /// Discourse, CVE-2026-32620, of who may see at all: that somebody read or follows what only one group sees is told to
    /// nobody, and nobody outside of it can say so of themselves.
    async fn nobody_learns_who_read_what_one_group_sees_cve_2026_32620(app) {
        let idea = apart(app, "Quiet hours").await;
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Colleague) {
            for path in ["seen", "follow", "follow/end"] {
                app.client(role).post(&format!("/api/v1/subjects/{idea}/{path}"), json!({})).await.expect(404);
            }
        }
    }

    /// Discourse, CVE-2026-32620: it told anybody who had read a post that only its staff may see. Here: of what is
    /// hidden nobody learns more than that it is, by whose power and why; not its text, not its revisions, not who
    /// reported it.
    async fn of_what_is_hidden_nobody_learns_more_cve_2026_32620(app) {
        let (space, idea) = (app.world.open, app.idea("Quagga").await);
        app.client(Role::Participant).post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "A quagga."})).await.expect(200);
        let report = json!({"problem": "abuse", "words": "A quagga, really."});
        app.client(Role::Colleague).post(&format!("/api/v1/spaces/{space}/reports/post-{idea}-1"), report).await.expect(200);
        let of_post = hidden(app, Role::Steward, format!("/api/v1/spaces/{space}/moderation/post-{idea}-1/hiding")).await;
        let of_idea = hidden(app, Role::Steward, format!("/api/v1/spaces/{space}/moderation/idea-{idea}/hiding")).await;
        for role in [Role::Guest, Role::Outsider, Role::Observer, Role::Colleague, Role::Neutral] {
            for measure in [of_post, of_idea] {
                app.client(role).get(&format!("/measures/{measure}")).await.expect(404);
            }
            for path in [format!("/ideas/{idea}"), format!("/ideas/{idea}/history"), format!("/spaces/{space}/moderation/log"), format!("/subjects/{idea}/nothing")] {
                let text = app.client(role).get(&path).await.text().to_lowercase();
                assert!(!text.contains("quagga") && !text.contains("\"taken_by\""), "{role:?} at {path}: {text}");
            }
        }
    }

    /// A class of faults, several products: whoever counted keys upwards, or held a link, fetched the export of another person,
    /// also after their session was over. A copy is for its owner, freshly proven, as often as a part of it is asked for.
    async fn a_copy_of_everything_is_for_its_owner_alone_export_of_another_person(app) {
        let paula = app.client(Role::Participant);
        let export = paula.post("/me/export", json!({})).await.expect(200).json()["export"].as_i64().unwrap();
        let path = format!("/me/export/{export}");
        paula.get(&path).await.expect(404);
        app.deliver().await;
        for other in [Role::Colleague, Role::Host, Role::Administrator] {
            app.client(other).get(&path).await.expect(404);
            app.client(other).page(&path).await.expect(404);
        }
        app.client(Role::Guest).get(&path).await.expect(401);
        assert!(paula.get(&path).await.expect(200).body.starts_with(b"PK"));
        paula.post("/sessions/end", json!({})).await.expect(200);
        paula.get(&path).await.expect(401);
    }

    /// Decidim, CVE-2026-40869: anybody could accept or reject what was proposed to change in somebody else's proposal, and
    /// became its author by it. Here: only its author opens to all what one group sees, and nobody takes an idea over.
    async fn only_its_author_opens_an_idea_cve_2026_40869(app) {
        let idea = apart(app, "Quiet hours").await;
        app.join("Nadia", 1).await;
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Colleague) {
            for path in ["opening", "edit", "answers", "support"] {
                let body = match path {
                    "edit" => json!({"revision": 1, "title": "Mine", "body": "All."}),
                    "answers" => json!({"status": "considering", "reason": "Mine."}),
                    _ => json!({}),
                };
                app.client(role).post(&format!("/api/v1/ideas/{idea}/{path}"), body).await.expect(404);
            }
        }
        let view = app.client(Role::Colleague).get(&format!("/ideas/{idea}")).await.json();
        assert_eq!((view["title"].as_str(), view["author"]["name"].as_str(), view["audience"]["name"].as_str()), (Some("Quiet hours"), Some("Piet"), Some("Nurses")));
    }

    /// Decidim, CVE-2026-40870: a field at the root of the API gave every comment there was, without asking who may read
    /// it. Here: there is no address that leads to a post but by its idea, and none by an idea that one does not see.
    async fn no_address_reads_what_one_group_sees_cve_2026_40870(app) {
        let idea = apart(app, "Quiet hours").await;
        app.client(Role::Colleague).post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "A quagga."})).await.expect(200);
        for role in Role::ALL.into_iter().filter(|role| *role != Role::Colleague) {
            let client = app.client(role);
            for path in [
                format!("/ideas/{idea}"), format!("/ideas/{idea}?at=1"), format!("/ideas/{idea}?after=0"), format!("/ideas/{idea}/history"),
                format!("/ideas/{idea}/edit"), format!("/decisions/{idea}"), format!("/subjects/{idea}/events"), format!("/posts/{idea}"),
                format!("/spaces/{}/reports/idea-{idea}", app.world.open), format!("/spaces/{}/moderation/post-{idea}-1", app.world.open),
            ] {
                for face in [path.clone(), format!("/api/v1{path}")] {
                    let reply = client.get(&face).await;
                    assert_eq!(reply.status.as_u16(), 404, "{role:?} at {face}");
                    assert!(!reply.text().contains("quagga"));
                }
            }
        }
    }

    /// Vaultwarden, CVE-2026-43913, and its class, second factors and tokens that are taken for another’s: what one person
    /// shows never acts for another.
    async fn a_second_factor_is_good_for_its_owner_alone_cve_2026_43913(app) {
        let (paula, recovery) = turn_on(app, Role::Participant).await;
        let (piet, _) = turn_on(app, Role::Colleague).await;
        app.clock.advance(MINUTE);
        let (browser, _) = first(app, Role::Colleague).await;
        for code in [paula.code(app), recovery[0].clone()] {
            assert_eq!(second(&browser, &code).await.expect(422).flaws(), ["code second_wrong"]);
        }
        let passed = second(&browser, &piet.code(app)).await.expect(200);
        assert_eq!(passed.json()["person"], json!(app.person(Role::Colleague)));
        // What Paula has is still good for her.
        let (browser, _) = first(app, Role::Participant).await;
        second(&browser, &recovery[0]).await.expect(200);
    }

    /// Class: tokens across spaces. A token reaches what its owner reaches, in each space by their part in it.
    async fn cross_space_tokens_open_no_other_space(app) {
        let outsider = app.client(Role::Guest).carrying(&token(app, Role::Outsider, &Scope::ALL).await);
        let idea = app.idea_in(app.world.closed, "Secret benches").await;
        outsider.get(&format!("/spaces/{}", app.world.closed)).await.expect(404);
        outsider.get(&format!("/ideas/{idea}")).await.expect(404);
        outsider.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "In?"})).await.expect(404);
        // A session in the same request does not help the token, nor the token the session.
        let both = app.client(Role::Host).carrying(&token(app, Role::Outsider, &[Scope::Read]).await);
        both.get(&format!("/spaces/{}", app.world.closed)).await.expect(404);
        let wrong = app.client(Role::Host).carrying("cocreate_0");
        wrong.get("/spaces").await.expect(401);
    }

    /// Class: mass assignment. Nobody gives themselves what a form does not offer.
    async fn mass_assignment_is_refused_by_name(app) {
        let owner = app.client(Role::Participant);
        let host = app.person(Role::Host);
        for (path, body) in [
            ("/api/v1/me/tokens", json!({"name": "Kiosk", "scopes": ["read"], "person_id": host})),
            ("/api/v1/me/tokens", json!({"name": "Kiosk", "scopes": ["read"], "ends_at": "2099-01-01T00:00:00Z"})),
            ("/api/v1/me/tokens", json!({"name": "Kiosk", "scopes": ["read"], "token": "cocreate_1"})),
            ("/api/v1/me/two-factor/confirmation", json!({"code": "123456", "person": host})),
            ("/api/v1/me/two-factor/end", json!({"person": host})),
            ("/api/v1/me/passkeys", json!({"name": "a", "ceremony": "b", "credential": "c", "person": host})),
            ("/api/v1/sessions/second", json!({"code": "123456", "person": host})),
            ("/api/v1/sessions", json!({"email": Role::Participant.email(), "password": PASSWORD, "administrator": true})),
        ] {
            let flaws = owner.post(path, body).await.expect(422).flaws();
            assert!(flaws.len() == 1 && flaws[0].ends_with(" unknown_field"), "{path}: {flaws:?}");
        }
    }
}

on_both! {
    /// Decidim, CVE-2023-48220: an invitation could be accepted after its end, because another way of proving oneself did not
    /// look at the time. Here every way into a space by an invitation looks at it: the link, the letter, the code, the
    /// domain; and an invitation that was used cannot be used again by somebody else.
    async fn an_invitation_ends_by_every_door_cve_2023_48220(app) {
        let (host, olga, space) = (app.client(Role::Host), app.client(Role::Outsider), app.world.closed);
        let group = host.get(&format!("/api/v1/spaces/{space}")).await.json()["groups"][0]["group"]["id"].clone();
        let at = |door: &str| format!("/api/v1/spaces/{space}/invitations/{door}");
        let body = json!({"days": 1, "group": group});
        let link = host.post(&at("links"), body.clone()).await.expect(200).json();
        let code = host.post(&at("codes"), body.clone()).await.expect(200).json();
        let domain = json!({"days": 1, "group": group, "domain": "clinic.example"});
        let domain = host.post(&at("domains"), domain).await.expect(200).json();
        let letter = json!({"days": 1, "group": group, "lines": Role::Outsider.email()});
        host.post(&at("letters"), letter).await.expect(200);
        let letter = app.letter_to(&Role::Outsider.email()).await.letter;
        let token = letter.text.split("/invitations/").nth(1).unwrap()[..64].to_owned();
        crate::raw::execute(app, "UPDATE person SET email_confirmed_at = 1").await;
        let shown = olga.post("/api/v1/join", json!({"code": code["secret"]})).await.expect(200).json();
        app.clock.advance(DAY);
        for token in [link["secret"].as_str().unwrap(), &token] {
            let reply = olga.post(&format!("/api/v1/invitations/{token}"), json!({})).await;
            assert_eq!(reply.expect(409).code(), "invitation_over");
        }
        for invitation in [&shown["invitation"], &domain["invitation"]] {
            let arrive = format!("/api/v1/spaces/{space}/arrivals");
            let reply = olga.post(&arrive, json!({"invitation": invitation})).await;
            assert_eq!(reply.expect(409).code(), "invitation_over");
        }
        assert_eq!(olga.get("/api/v1/join").await.json()["doors"], json!([]));
        let again = host.post(&at("links"), json!({"uses": 1, "group": group})).await.expect(200).json();
        let again = format!("/api/v1/invitations/{}", again["secret"].as_str().unwrap());
        olga.post(&again, json!({})).await.expect(200);
        olga.post(&format!("/api/v1/spaces/{space}/membership/end"), json!({})).await.expect(200);
        assert_eq!(olga.post(&again, json!({})).await.expect(409).code(), "invitation_over");
    }

    /// Decidim, CVE-2025-65017: a key that was a text was read as a number where it began with one, and led to what belonged to
    /// somebody else. Here a secret is matched whole: what begins like one, or is a number, leads nowhere.
    async fn a_secret_is_matched_whole_cve_2025_65017(app) {
        let made = app.client(Role::Host).post(&format!("/api/v1/spaces/{}/invitations/links", app.world.closed), json!({})).await.expect(200).json();
        let (id, token) = (made["invitation"].clone(), made["secret"].as_str().unwrap().to_owned());
        let olga = app.client(Role::Outsider);
        let padded = format!("{id}{}", &token[..60]);
        for wrong in [id.to_string(), "0".to_owned(), token[..63].to_owned(), format!("{token}0"), padded, token.to_uppercase()] {
            olga.get(&format!("/api/v1/invitations/{wrong}")).await.expect(404);
            olga.post(&format!("/api/v1/invitations/{wrong}"), json!({})).await.expect(404);
        }
        let page = format!("/api/v1/spaces/{}/invitations/{id}", app.world.closed);
        for wrong in ["", "0", &token[..8]] {
            let shown = app.client(Role::Host).get(&format!("{page}?secret={wrong}")).await.expect(200).json();
            assert_eq!(shown["secret"], Value::Null);
        }
    }

    /// Decidim, CVE-2026-40869: whoever was signed in could accept or reject what only its addressee should decide about. Here
    /// a request is decided about by those whom the charter names, and by nobody who only asks for it.
    async fn only_those_named_decide_cve_2026_40869(app) {
        let space = app.world.open;
        crate::permissions::permit(app, space, &["idea.write observer approval"]).await;
        let body = json!({"title": "Shade", "body": "Trees."});
        let held = app.client(Role::Observer).post(&format!("/api/v1/spaces/{space}/ideas"), body).await.expect(202).json();
        let at = |verb: &str| format!("/api/v1/spaces/{space}/requests/{}/{verb}", held["request"]);
        for role in [Role::Observer, Role::Participant, Role::Colleague, Role::Neutral, Role::Outsider] {
            app.client(role).post(&at("approval"), json!({})).await.expect(403);
            app.client(role).post(&at("refusal"), json!({"reason": "No."})).await.expect(403);
        }
        let state = app.client(Role::Observer).get(&format!("/api/v1/requests/{}", held["request"])).await.json();
        assert_eq!(state["request"]["state"], "open");
    }

    /// Decidim, CVE-2026-40870: the root of an interface gave everything by its key, past the checks that the pages made. Here
    /// what belongs to a space for members is found by nobody else under any address, invitations and requests too.
    async fn no_address_goes_past_the_checks_cve_2026_40870(app) {
        let space = app.world.closed;
        let host = app.client(Role::Host);
        let made = host.post(&format!("/api/v1/spaces/{space}/invitations/links"), json!({})).await.expect(200).json();
        crate::permissions::permit(app, space, &["idea.write observer approval"]).await;
        let body = json!({"title": "Secret benches", "body": "Here."});
        let held = app.client(Role::Observer).post(&format!("/api/v1/spaces/{space}/ideas"), body).await.expect(202).json();
        for role in [Role::Guest, Role::Outsider] {
            let client = app.client(role);
            for prefix in ["", "/api/v1"] {
                for rest in [
                    format!("/spaces/{space}/invitations"),
                    format!("/spaces/{space}/invitations/{}", made["invitation"]),
                    format!("/spaces/{space}/requests"),
                    format!("/spaces/{space}/requests/{}", held["request"]),
                    format!("/spaces/{space}/charter/permissions"),
                    format!("/spaces/{space}/members/former"),
                ] {
                    client.get(&format!("{prefix}{rest}")).await.expect(404);
                }
            }
        }
        app.client(Role::Outsider).get(&format!("/api/v1/requests/{}", held["request"])).await.expect(404);
        app.client(Role::Outsider).get(&format!("/api/v1/join/{}", made["invitation"])).await.expect(404);
    }

    /// Decidim, CVE-2026-45330: whoever verified people in one organisation could see and decide about the requests of another.
    /// Here a request, an invitation and a group are reached through their own space alone, by whoever it may be.
    async fn a_request_is_decided_in_its_own_space_cve_2026_45330(app) {
        let olga = app.client(Role::Outsider);
        let body = json!({"name": "Mine", "intent": "To try.", "groups": ["Us", "Them"]});
        let mine = olga.post("/api/v1/spaces", body).await.expect(200).json()["space"].clone();
        let space = app.world.open;
        crate::permissions::permit(app, space, &["idea.write observer approval"]).await;
        let body = json!({"title": "Shade", "body": "Trees."});
        let held = app.client(Role::Observer).post(&format!("/api/v1/spaces/{space}/ideas"), body).await.expect(202).json();
        let made = app.client(Role::Host).post(&format!("/api/v1/spaces/{space}/invitations/links"), json!({})).await.expect(200).json();
        olga.get(&format!("/api/v1/spaces/{mine}/requests/{}", held["request"])).await.expect(404);
        olga.post(&format!("/api/v1/spaces/{mine}/requests/{}/approval", held["request"]), json!({})).await.expect(404);
        olga.post(&format!("/api/v1/spaces/{mine}/requests/{}/refusal", held["request"]), json!({"reason": "No."})).await.expect(404);
        olga.get(&format!("/api/v1/spaces/{mine}/invitations/{}", made["invitation"])).await.expect(404);
        olga.post(&format!("/api/v1/spaces/{mine}/invitations/{}/revocation", made["invitation"]), json!({})).await.expect(404);
        let group = app.world.groups[0];
        let theirs = format!("/api/v1/spaces/{mine}/groups/{group}/joining");
        olga.post(&theirs, json!({"given": true})).await.expect(404);
        let links = format!("/api/v1/spaces/{mine}/invitations/links");
        assert_eq!(olga.post(&links, json!({"group": group})).await.expect(422).flaws(), ["group unknown"]);
        let colleague = app.person(Role::Colleague);
        olga.post(&format!("/api/v1/spaces/{mine}/members/{colleague}/removal"), json!({"reason": "No."})).await.expect(404);
    }

    /// Decidim, CVE-2026-45414: what proved somebody in one organisation was taken as a proof in another. Here what lets
    /// somebody into one space says nothing in another: not an invitation, not a code, not an approval.
    async fn a_proof_for_one_space_is_none_for_another_cve_2026_45414(app) {
        let (open, closed) = (app.world.open, app.world.closed);
        let olga = app.client(Role::Outsider);
        let body = json!({"group": app.world.groups[0]});
        let code = app.client(Role::Host).post(&format!("/api/v1/spaces/{open}/invitations/codes"), body).await.expect(200).json();
        let shown = olga.post("/api/v1/join", json!({"code": code["secret"]})).await.expect(200).json();
        let arrive = |space| format!("/api/v1/spaces/{space}/arrivals");
        olga.post(&arrive(closed), shown.clone()).await.expect(404);
        // Somebody else has not shown it.
        let stranger = app.somebody("x@new.example").await;
        stranger.post(&arrive(open), shown.clone()).await.expect(404);
        olga.post(&arrive(open), shown).await.expect(200);
        olga.get(&format!("/api/v1/spaces/{closed}")).await.expect(404);
    }
}

on_both! {
    /// Mass assignment: a field that a form does not have gave its sender more than they may. Here what a request does
    /// not know is refused, so that nobody brings a power along.
    async fn a_power_is_not_brought_along(app) {
        let olga = app.client(Role::Outsider);
        let (open, group) = (app.world.open, app.world.groups[0]);
        for extra in ["power", "approved", "person", "joined_at"] {
            let mut body = json!({"group": group});
            body[extra] = json!("host");
            let reply = olga.post(&format!("/api/v1/spaces/{open}/membership"), body).await;
            assert_eq!(reply.expect(422).flaws(), [format!("{extra} unknown_field")]);
        }
        let (_, token) = crate::invitations::link(app, json!({"power": "observer"})).await;
        let reply = olga.post(&format!("/api/v1/invitations/{token}"), json!({"power": "host"})).await;
        assert_eq!(reply.expect(422).flaws(), ["power unknown_field"]);
        let reply = olga.post(&format!("/api/v1/invitations/{token}"), json!({"space": open})).await;
        assert_eq!(reply.expect(422).flaws(), ["space unknown_field"]);
    }

    /// State of membership: somebody who is only invited, waits for an approval, left or was removed sees and does
    /// what a stranger sees and does.
    async fn whoever_is_not_a_member_yet_or_no_longer_is_a_stranger(app) {
        let closed = app.world.closed;
        let at = format!("/api/v1/spaces/{closed}");
        let olga = app.client(Role::Outsider);
        let (_, token) = crate::invitations::link(app, json!({"approval": true})).await;
        olga.get(&format!("/api/v1/invitations/{token}")).await.expect(200);
        olga.get(&at).await.expect(404);
        let group = crate::invitations::group(app, 0).await;
        olga.post(&format!("/api/v1/invitations/{token}"), json!({"group": group})).await.expect(202);
        let idea = app.idea_in(closed, "Secret benches").await;
        for client in [&olga] {
            client.get(&at).await.expect(404);
            client.get(&format!("/api/v1/ideas/{idea}")).await.expect(404);
            client.post(&format!("/api/v1/ideas/{idea}/posts"), json!({"body": "Hello"})).await.expect(404);
        }
        let (paula, piet) = (app.client(Role::Participant), app.client(Role::Colleague));
        paula.post(&format!("{at}/membership/end"), json!({})).await.expect(200);
        let remove = format!("{at}/members/{}/removal", app.person(Role::Colleague));
        app.client(Role::Host).post(&remove, json!({"reason": "Shouted."})).await.expect(200);
        for client in [paula, piet] {
            client.get(&at).await.expect(404);
            client.get(&format!("/api/v1/ideas/{idea}")).await.expect(404);
            client.post(&format!("{at}/membership"), json!({"group": group})).await.expect(404);
            assert!(!client.get("/api/v1/search?q=benches").await.text().contains("Secret"));
            assert!(!client.get("/api/v1/notices").await.text().contains("Secret"));
        }
    }
}
