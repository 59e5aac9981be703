//! The page of a sealed centre, and the only thing it takes: a passphrase.
//!
//! It has a router of its own and knows no clerk, no door and no Book: a process that serves it has
//! opened nothing of the store. Wrong tries make the next one wait, in memory only; one try is looked
//! at at a time, because each costs a second and a lot of memory. Opened keys are handed out once and
//! this process is left for good.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use age::secrecy::SecretString;
use axum::extract::rejection::FormRejection;
use axum::extract::{DefaultBodyLimit, Form, Path as Named, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Router, middleware};
use serde::Deserialize;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::Instant;

use super::visit::{LANGUAGE_COOKIE, language};
use super::{answer, assets, guard};
use crate::fault::Fault;
use crate::i18n::{Language, Tongue};
use crate::key::holder::{self, Half, Kind};
use crate::key::{Keeping, Keys};
use crate::reached::Reached;
use crate::views::locked::{Asked, LockedPage, Told};

/// Two passphrases and the form around them.
const FORM_BYTES_MAX: usize = 8 * 1024;

/// The longest wait after wrong tries.
const WAIT_MAX: Duration = Duration::from_mins(1);

/// The first person has so long to come after the second.
const HALF_OPEN_MAX: Duration = Duration::from_mins(10);

/// What the page is made from.
struct Stub {
    folder: PathBuf,
    tries: Mutex<Tries>,
    /// Whose try is being looked at.
    turn: Semaphore,
    opened: mpsc::Sender<Keys>,
}

#[derive(Default)]
struct Tries {
    wrong: u32,
    not_before: Option<Instant>,
    /// What the second person opened, and when.
    half: Option<(Half, Instant)>,
}

#[derive(Deserialize)]
struct Typed {
    passphrase: String,
    #[serde(default)]
    other: String,
}

/// The page of a sealed centre. Opened keys are sent once.
pub(crate) fn router(folder: &Path, reached: Reached, opened: mpsc::Sender<Keys>) -> Router {
    let stub = Stub {
        folder: folder.to_owned(),
        tries: Mutex::default(),
        turn: Semaphore::new(1),
        opened,
    };
    // The guard counts visits; here nobody waits for them.
    Router::new()
        .route("/unlock", post(unlock))
        .route("/language/{code}", get(speak))
        .route("/assets/{name}", get(assets::one))
        .fallback(sealed)
        .method_not_allowed_fallback(sealed)
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX))
        .layer(middleware::from_fn_with_state(reached, guard::stand))
        .with_state(Arc::new(stub))
}

/// Every address leads here: what was there is sealed, and back after.
async fn sealed(State(stub): State<Arc<Stub>>, headers: HeaderMap) -> Response {
    stub.page(&headers, Told::Nothing)
}

async fn speak(Named(code): Named<String>) -> Response {
    let home = Redirect::to("/");
    let Some(language) = Language::from_code(&code) else { return home.into_response() };
    let code = language.code();
    let cookie =
        format!("{LANGUAGE_COOKIE}={code}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax");
    ([(header::SET_COOKIE, cookie)], home).into_response()
}

async fn unlock(
    State(stub): State<Arc<Stub>>,
    headers: HeaderMap,
    typed: Result<Form<Typed>, FormRejection>,
) -> Response {
    // Nothing that could be a passphrase: the page again, and no try is counted.
    let Ok(Form(typed)) = typed else { return stub.page(&headers, Told::Nothing) };
    let Ok(_turn) = stub.turn.try_acquire() else {
        return stub.page(&headers, Told::Busy);
    };
    let not_before = stub.tries().not_before;
    let told = match not_before.and_then(|then| then.checked_duration_since(Instant::now())) {
        Some(left) => Told::TooSoon(left.as_secs() + 1),
        None => stub.attempt(typed).await,
    };
    stub.page(&headers, told)
}

impl Stub {
    /// Never held while anything is waited for.
    fn tries(&self) -> MutexGuard<'_, Tries> {
        self.tries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who has to come.
    fn asked(&self) -> Asked {
        match Keys::keeping(&self.folder) {
            Ok(Keeping::TwoPersons) => match &self.tries().half {
                Some((_, when)) if when.elapsed() < HALF_OPEN_MAX => Asked::First,
                Some(_) | None => Asked::Two,
            },
            Ok(Keeping::Wrapped) => {
                let holders = holder::list(&self.folder).unwrap_or_default();
                let has_passphrase = holders.iter().any(|holder| holder.kind == Kind::Passphrase);
                if has_passphrase { Asked::Anyone } else { Asked::Identity }
            }
            // A bare key beside: the page would protect nothing, and is not shown in earnest.
            Ok(Keeping::Bare) | Err(_) => Asked::Nobody,
        }
    }

    async fn attempt(&self, typed: Typed) -> Told {
        let half = self.tries().half.take().filter(|(_, when)| when.elapsed() < HALF_OPEN_MAX);
        let folder = self.folder.clone();
        let work = move || match half {
            Some((half, when)) => {
                let opened = half.complete(&SecretString::from(typed.passphrase));
                (opened.map(Opened::Keys), Some((half, when)))
            }
            None => (open(&folder, typed), None),
        };
        let Ok((opened, half)) = tokio::task::spawn_blocking(work).await else {
            return Told::Broken(Fault::Stopping.number());
        };
        let mut tries = self.tries();
        // A wrong passphrase of the first person does not send the second one back.
        tries.half = half;
        match opened {
            Ok(Opened::Keys(keys)) => {
                tries.half = None;
                let _opened_already = self.opened.try_send(keys);
                Told::Opening
            }
            Ok(Opened::Half(half)) => {
                tries.half = Some((half, Instant::now()));
                Told::Half
            }
            Err(Fault::WrongKey) => {
                tries.wrong = tries.wrong.saturating_add(1);
                let doubled = Duration::from_secs(1 << (tries.wrong - 1).min(6));
                let wait = doubled.min(WAIT_MAX);
                tries.not_before = Some(Instant::now() + wait);
                Told::Wrong(wait.as_secs())
            }
            Err(fault) => Told::Broken(fault.number()),
        }
    }

    fn page(&self, headers: &HeaderMap, told: Told) -> Response {
        let code = match told {
            Told::Nothing | Told::Half => StatusCode::SERVICE_UNAVAILABLE,
            Told::Opening => StatusCode::OK,
            Told::Wrong(_) => StatusCode::FORBIDDEN,
            Told::TooSoon(_) | Told::Busy => StatusCode::TOO_MANY_REQUESTS,
            Told::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let shown = LockedPage::new(Tongue::of(language(headers)), self.asked(), told);
        (code, answer::page(&shown)).into_response()
    }
}

enum Opened {
    Keys(Keys),
    Half(Half),
}

fn open(folder: &Path, typed: Typed) -> Result<Opened, Fault> {
    let passphrase = SecretString::from(typed.passphrase);
    if !typed.other.is_empty() {
        let both = [passphrase, SecretString::from(typed.other)];
        return holder::open(folder, &both).map(Opened::Keys);
    }
    match Keys::keeping(folder)? {
        Keeping::TwoPersons => Half::open(folder, &passphrase).map(Opened::Half),
        Keeping::Wrapped => holder::open(folder, &[passphrase]).map(Opened::Keys),
        Keeping::Bare => Err(Fault::KeyFile),
    }
}
