//! Pages of the kit itself.

use askama::Template;

use crate::Frame;
use crate::problem::Problem;

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'p> {
    frame: &'p Frame<'p>,
    problem: &'p Problem,
}

/// The page that says why something could not be done.
pub(crate) fn problem(frame: &Frame<'_>, problem: &Problem) -> askama::Result<String> {
    ProblemPage { frame, problem }.render()
}
