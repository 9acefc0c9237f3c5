//! A visitor takes part first and says then who they are: what they sent is carried along, and goes in once a code has
//! shown who they are. Nothing of it is kept here before that but the code.

use std::pin::Pin;
use std::sync::OnceLock;

use axum::http::{Method, StatusCode};
use axum::response::Response;
use cocreate_kernel::record::hex;
use cocreate_kernel::{Actor, Bearer, Command, Fault, Flaw, GroupId, Permit, SessionToken};
use cocreate_people::welcome::{ACTION, KeptForm, Said, Step, Welcome, WelcomePlace, WelcomeView};
use cocreate_people::{EnterInput, PassSecondInput, SignUpInput, TICKET};
use cocreate_web::{Input, Kept, RouteKind, Routes, SessionAct, Visit};

use crate::house;

/// Most bytes of a form that is carried along.
const MOST: usize = 64 * 1024;
/// Seconds in a minute.
const MINUTE: i64 = 60;

/// The forms in which a visitor says who they are.
#[must_use]
pub fn routes() -> Routes {
    Routes::of("people")
        .special_form("/welcome/codes", ask)
        .special_form("/welcome", enter)
        .special_form("/welcome/second", second)
}

/// Answers somebody unknown who sent a form.
pub fn entrance(visit: Visit) -> Pin<Box<dyn Future<Output = Response> + Send>> {
    Box::pin(begin(visit))
}

/// The actions that forms of a path ask for.
fn permit_of(path: &str) -> Option<&'static Permit> {
    static WRITES: OnceLock<Vec<(&'static str, &'static Permit)>> = OnceLock::new();
    let writes = WRITES.get_or_init(|| {
        let routes = house::routes();
        let posts = routes.list().iter().filter(|route| route.method == Method::POST);
        posts
            .filter_map(|route| match route.kind {
                RouteKind::Write(permit) => Some((route.path, permit)),
                RouteKind::Read => None,
            })
            .collect()
    });
    let fits = |pattern: &str| {
        let (mut ours, mut theirs) = (pattern.split('/'), path.split('/'));
        loop {
            match (ours.next(), theirs.next()) {
                (None, None) => return true,
                (Some(one), Some(other)) if one == other || (one.starts_with('{') && !other.is_empty()) => {}
                _ => return false,
            }
        }
    };
    writes.iter().find(|(pattern, _)| fits(pattern)).map(|(_, permit)| *permit)
}

/// The place of a kept form, where a visitor is welcome: asked each time, whatever a page carried along.
async fn place(visit: &Visit, kept: &KeptForm) -> Result<Welcome, Fault> {
    if kept.body.len() > MOST || kept.once.is_empty() {
        return Err(Fault::SignIn);
    }
    let permit = permit_of(&kept.path).ok_or(Fault::SignIn)?;
    let place = WelcomePlace { path: kept.path.clone(), permit };
    visit.desk().read(&Actor::Guest, place).await.map_err(|_| Fault::SignIn)
}

/// A visitor sent something: who are they?
async fn begin(visit: Visit) -> Response {
    let Some(kept) = visit.kept() else { return visit.refuse(&Fault::SignIn).await };
    let Ok(body) = String::from_utf8(kept.body.clone()) else { return visit.refuse(&Fault::SignIn).await };
    let once = kept.once.clone().unwrap_or_else(|| hex(&visit.desk().chance::<16>()));
    let kept = KeptForm { path: kept.path.clone(), body, once };
    match place(&visit, &kept).await {
        Ok(place) => {
            let view = WelcomeView { place, kept, said: Said::default(), step: Step::Who };
            visit.show(StatusCode::OK, &view, ACTION, Vec::new())
        }
        Err(fault) => visit.refuse(&fault).await,
    }
}

/// What a page carried along, and what the visitor said in it.
async fn view(visit: &Visit, step: Step) -> Result<WelcomeView, Fault> {
    let kept = KeptForm {
        path: visit.field("kept_path").to_owned(),
        body: visit.field("kept_body").to_owned(),
        once: visit.once().unwrap_or_default().to_owned(),
    };
    let place = place(visit, &kept).await?;
    let group = visit.field("group").parse().ok().map(GroupId);
    let group = group.filter(|id| place.groups.iter().any(|group| group.id == *id));
    let said =
        Said { email: visit.field("email").trim().to_owned(), name: visit.field("name").to_owned(), group };
    Ok(WelcomeView { place, kept, said, step })
}

/// The visitor said who they are: a code goes to their address.
async fn ask(visit: Visit) -> Response {
    let mut view = match view(&visit, Step::Who).await {
        Ok(view) => view,
        Err(fault) => return visit.refuse(&fault).await,
    };
    let input = SignUpInput {
        email: view.said.email.clone(),
        name: view.said.name.clone(),
        password: None,
        invitation: None,
    };
    let command = input.command(&visit.preparation(&Actor::Guest));
    let nobody = view.said.group.is_none().then(|| Flaw::new("group", "required"));
    let command = match (command, nobody) {
        (Ok(command), None) => command,
        (Ok(_), Some(flaw)) => {
            return visit.show(StatusCode::UNPROCESSABLE_ENTITY, &view, ACTION, vec![flaw]);
        }
        (Err(Fault::Invalid(mut flaws)), nobody) => {
            flaws.extend(nobody);
            return visit.show(StatusCode::UNPROCESSABLE_ENTITY, &view, ACTION, flaws);
        }
        (Err(fault), _) => return visit.refuse(&fault).await,
    };
    let carried = SignUpInput::carry(&command);
    match visit.desk().perform(&Actor::Guest, command).await {
        Ok(_) => {
            view.step = Step::Code;
            let mut response = visit.show(StatusCode::OK, &view, ACTION, Vec::new());
            if let Some((cookie, value)) = carried {
                visit.set(&mut response, &cookie, Some(&value));
            }
            response
        }
        Err(Fault::TooMany(seconds)) => wait(&visit, &view, seconds),
        Err(fault) => visit.refuse(&fault).await,
    }
}

/// The page again, with everything in it, and when it is worth trying again.
fn wait(visit: &Visit, view: &WelcomeView, seconds: i64) -> Response {
    let minutes = (seconds + MINUTE - 1) / MINUTE;
    let flaw = Flaw::beyond("", "wait_minutes", minutes);
    visit.show(StatusCode::TOO_MANY_REQUESTS, view, ACTION, vec![flaw])
}

/// Somebody is let in by what they typed: what is known of it then, and the token that their browser carries from now on.
async fn let_in<I: Input>(
    visit: &Visit,
    input: I,
) -> Result<(<I::Command as Command>::Reply, SessionToken), Fault> {
    let command = input.command(&visit.preparation(&Actor::Guest))?;
    let act = I::session(&command);
    let reply = visit.desk().perform(&Actor::Guest, command).await?;
    match (I::refusal(&reply), act) {
        (Some(fault), _) => Err(fault),
        (None, SessionAct::Start(token)) => Ok((reply, token)),
        (None, _) => Err(Fault::SignIn),
    }
}

/// The visitor typed the code: they are somebody now, a member, and what they sent goes in. Whose account asks for a second
/// factor is asked for that first.
async fn enter(visit: Visit) -> Response {
    let mut view = match view(&visit, Step::Code).await {
        Ok(view) => view,
        Err(fault) => return visit.refuse(&fault).await,
    };
    let input = EnterInput::new(visit.field("code"), &view.said.name, visit.carried(&TICKET));
    match let_in(&visit, input).await {
        Ok((entered, token)) if entered.second_factor => {
            view.step = Step::Second;
            let mut response = visit.show(StatusCode::OK, &view, ACTION, Vec::new());
            visit.start(&mut response, token);
            response
        }
        Ok((_, token)) => go_in_under(&visit, &view, token).await,
        Err(fault) => once_more(&visit, &view, fault).await,
    }
}

/// The visitor showed their second factor, too.
async fn second(visit: Visit) -> Response {
    let view = match view(&visit, Step::Second).await {
        Ok(view) => view,
        Err(fault) => return visit.refuse(&fault).await,
    };
    match let_in(&visit, PassSecondInput { code: visit.field("code").to_owned() }).await {
        Ok((_, token)) => go_in_under(&visit, &view, token).await,
        Err(fault) => once_more(&visit, &view, fault).await,
    }
}

/// The page again, with everything in it, and what was wrong.
async fn once_more(visit: &Visit, view: &WelcomeView, fault: Fault) -> Response {
    match fault {
        Fault::Invalid(flaws) => visit.show(StatusCode::UNPROCESSABLE_ENTITY, view, ACTION, flaws),
        Fault::TooMany(seconds) => wait(visit, view, seconds),
        fault => visit.refuse(&fault).await,
    }
}

/// What was kept goes in under a session that has begun.
async fn go_in_under(visit: &Visit, view: &WelcomeView, token: SessionToken) -> Response {
    let actor = match visit.desk().who(Bearer::Session(token)).await {
        Ok(actor) => actor,
        Err(fault) => return visit.refuse(&fault).await,
    };
    let mut response = go_in(visit, view, actor).await;
    visit.start(&mut response, token);
    response
}

/// Joins, where they are no member yet, and makes what was kept again.
async fn go_in(visit: &Visit, view: &WelcomeView, actor: Actor) -> Response {
    let form = |path: String, body: String, once: Option<String>| Kept {
        method: Method::POST,
        path,
        media: "application/x-www-form-urlencoded".to_owned(),
        body: body.into_bytes(),
        once,
    };
    let group = view.said.group.map(|group| format!("group={group}")).unwrap_or_default();
    let join = form(format!("/spaces/{}/membership", view.place.space), group, None);
    // Where this is refused, so is what comes next, which says why.
    drop(visit.again(join, actor.clone()).await);
    let KeptForm { path, body, once } = view.kept.clone();
    visit.again(form(path, body, Some(once)), actor).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_names_the_action_that_its_form_asks_for() {
        let action = |path| permit_of(path).map(|permit| permit.action);
        assert_eq!(action("/spaces/7/ideas"), Some("idea.write"));
        assert_eq!(action("/ideas/7/support"), Some("idea.support"));
        assert_eq!(action("/decisions/7/ballot"), Some("ballot.cast"));
        for nothing in [
            "/ideas/7",
            "/ideas//support",
            "/ideas/7/support/",
            "/api/v1/ideas/7/support",
            "ideas/7/support",
            "",
        ] {
            assert_eq!(action(nothing), None, "{nothing}");
        }
    }
}
