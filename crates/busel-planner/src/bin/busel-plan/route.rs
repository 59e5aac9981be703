//! `busel-plan route` and the routing half of `busel-plan check`.

use std::path::Path;

use crate::{Failure, Outcome};

const NOT_YET: &str = "routes come with the next commit";

/// Plans routes.
///
/// # Errors
///
/// Always, for now.
pub(crate) fn run(_words: lexopt::Parser) -> Result<Outcome, Failure> {
    Err(Failure::Unusable(NOT_YET.to_owned()))
}

/// Checks the routes in `plan` against the problem in `problem`, both as text; `path` names the
/// file of the problem.
///
/// # Errors
///
/// Always, for now.
pub(crate) fn check(path: &Path, _problem: &str, _plan: &str) -> Result<Outcome, Failure> {
    Err(crate::unusable(path, NOT_YET))
}
