//! The field app: its page for anybody, and what phones on a run send. No session: a phone signs each
//! thing it says with a key of its own, and is by that its member, as driver of the run's waybills and
//! nothing else. Whoever is not such a phone gets the answer of an address that never was.

pub(super) mod file;
pub(super) mod photo;
pub(super) mod told;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::{Extension, Json};
use busel_domain::book::Bound;
use busel_domain::command::Command;
use busel_domain::ids::{Attempt, Thing, WaybillId};
use busel_domain::role::{Actor, Grant, Reach, Role};
use busel_domain::sight::Matter;
use busel_domain::waybill::{Destination, Waybill};
use serde::Deserialize;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::answer::page;
use super::pack::NoSecret;
use super::visit::Visit;
use super::{Desk, hex};
use crate::clerk::{Given, NotDone, Present};
use crate::door::{NotIn, Phone, PhoneKey, PhoneSecret, ReadingToken, Said};
use crate::fault::Fault;
use crate::i18n::{Language, Tongue};
use crate::seen::Seen;
use crate::sheet::Sheet;
use crate::views::eyes::Eyes;
use crate::views::field::{FieldPage, Part};
use crate::views::frame::Viewer;
use crate::views::run::{Led, Ridden, Riding, Run, papers};

pub(super) use file::carried;
pub(super) use photo::{PHOTO_SAID_MAX, photo};
pub(super) use told::outbox;

/// What a phone sends at once is not longer.
pub(super) const SAID_BYTES_MAX: usize = 128 * 1024;

/// The word by which a phone knows that it has us before it, and not the sign-in page of a hotel.
const HERE: &str = "busel";

/// As everywhere, with a manifest, and pictures out of the camera. Of scripts and style sheets in a page
/// only those with these fingerprints count.
static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
    let [script, style] = FieldPage::fingerprints();
    let policy = format!(
        "default-src 'none'; script-src 'self' {script}; connect-src 'self'; style-src {style}; \
         img-src 'self' blob:; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types busel"
    );
    HeaderValue::from_str(&policy).expect("fingerprints are letters")
});

/// What reads labels fetches what it reads with, and talks to nobody.
const READER_POLICY: &str = "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; \
                             form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// The camera reads labels. Nothing else of the phone is asked.
pub(super) const PERMITTED: &str =
    "camera=(self), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

/// What the answers of the app say of themselves.
fn ours() -> [(HeaderName, HeaderValue); 2] {
    [
        (header::CONTENT_SECURITY_POLICY, POLICY.clone()),
        (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMITTED)),
    ]
}

/// All that is needed to choose six digits, or to type them, in one answer: on a slow line each way
/// there and back counts.
pub(super) async fn show(visit: Visit) -> Response {
    (Extension(NoSecret), ours(), page(&FieldPage::of(visit.frame()))).into_response()
}

/// What the app needs once it is open.
pub(super) async fn rest(uri: Uri, visit: Visit) -> Response {
    part(&visit, &uri, Part::Rest)
}

/// What it needs seldom.
pub(super) async fn later(uri: Uri, visit: Visit) -> Response {
    part(&visit, &uri, Part::Later)
}

/// Its address has a mark of what is in it, so it need not be asked for again. By another mark, as a page
/// of another version or language has it, it is given and not kept.
fn part(visit: &Visit, uri: &Uri, part: Part) -> Response {
    let tongue = visit.viewer.tongue;
    let is_marked = uri.path_and_query().is_some_and(|asked| *asked == *part.address(tongue));
    let kept = if is_marked { "private, max-age=31536000, immutable" } else { "no-store" };
    let kind =
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, kept)];
    (Extension(NoSecret), kind, part.script(tongue)).into_response()
}

/// The script that keeps the page on the phone. It is another script whenever the page or one of its
/// files is another, which is how a browser learns of a new version.
pub(super) async fn worker(visit: Visit) -> Response {
    let tongue = visit.viewer.tongue;
    let (files, later) = (FieldPage::files(tongue), FieldPage::READS);
    let shell = askama::Template::render(&FieldPage::of(visit.frame())).unwrap_or_default();
    let mut hash = Sha256::new();
    hash.update(shell);
    for file in files.iter().map(String::as_str).chain(later) {
        hash.update(file);
    }
    hash.update(FieldPage::WORKER);
    hash.update(FieldPage::READER);
    let mark = hex(&hash.finalize()[..8]);
    let files: Vec<String> = ["/field".to_owned()].into_iter().chain(files).collect();
    let (mark, files, later) = (json!(mark), json!(files), json!(later));
    let script = FieldPage::WORKER;
    let script = format!("const MARK={mark};const FILES={files};const LATER={later};\n{script}");
    let kind = [
        (header::CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (HeaderName::from_static("service-worker-allowed"), "/field"),
    ];
    (Extension(NoSecret), ours(), kind, script).into_response()
}

/// The script that reads labels beside the page; the only one that may run what is compiled already.
pub(super) async fn reader() -> Response {
    let kind = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(READER_POLICY)),
    ];
    (kind, FieldPage::READER).into_response()
}

pub(super) async fn manifest(visit: Visit) -> Response {
    let kind = [(header::CONTENT_TYPE, "application/manifest+json")];
    (kind, FieldPage::manifest(visit.viewer.tongue.language())).into_response()
}

/// That we are here.
pub(super) async fn here() -> &'static str {
    HERE
}

/// What a phone that takes its link hands in.
#[derive(Deserialize)]
struct Binding {
    secret: String,
    key: String,
    token: String,
    #[serde(default)]
    lang: String,
}

/// Binds a phone to its run, and gives it the run.
pub(super) async fn bind(State(desk): State<Arc<Desk>>, body: Bytes) -> Response {
    let Ok(binding) = serde_json::from_slice::<Binding>(&body) else { return nobody() };
    let secret = PhoneSecret::parse(&binding.secret);
    let keys = PhoneKey::parse(&binding.key).zip(ReadingToken::parse(&binding.token));
    let Some((secret, (key, token))) = secret.zip(keys) else { return nobody() };
    match desk.app.door.bind_phone(&secret, key, &token).await {
        Ok(phone) => run_of(&desk, &phone, &binding.lang).await,
        Err(no) => not_heard(&desk, &no),
    }
}

/// What a phone asks with.
#[derive(Default, Deserialize)]
struct Asked {
    /// What it keeps behind its PIN.
    #[serde(default)]
    token: String,
    #[serde(default)]
    lang: String,
}

/// The run as it stands now, for whoever has opened the phone.
pub(super) async fn run(
    State(desk): State<Arc<Desk>>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    match heard(&desk, "/field/run", &headers, &body).await {
        Ok(phone) if phone.is_over(desk.app.outside.now()) => ended(),
        Ok(phone) => {
            let asked: Asked = serde_json::from_slice(&body).unwrap_or_default();
            match ReadingToken::parse(&asked.token).filter(|token| phone.is_read_by(token)) {
                Some(_) => run_of(&desk, &phone, &asked.lang).await,
                None => ended(),
            }
        }
        Err(no) => not_heard(&desk, &no),
    }
}

/// The phone that says this; nobody, if it is none that we know.
async fn heard(desk: &Desk, path: &str, headers: &HeaderMap, body: &[u8]) -> Result<Phone, NotIn> {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let said = text("busel-phone").zip(text("busel-signature"));
    let said = said.and_then(|(id, signature)| Said::read(id, signature, path, body));
    desk.app.door.hear_phone(said.ok_or(NotIn::Gone)?).await
}

/// Who a phone is: its member, as driver of the run, and of what it goes on with, and nothing else; nobody
/// if they left.
fn actor(desk: &Desk, phone: &Phone) -> Option<Actor> {
    let present = desk.app.clerk.present();
    let today = desk.app.outside.now().day();
    let known = present.book.actor(phone.member, today)?;
    let is_given = |waybill| desk.app.door.is_with_another(waybill, phone.id);
    let run = present.book.run(&phone.waybills, is_given);
    let drives = |id| Grant { role: Role::Driver, reach: Reach::Waybill(id), until: None };
    Some(Actor { id: known.id, grants: run.into_iter().map(drives).collect() })
}

async fn run_of(desk: &Desk, phone: &Phone, code: &str) -> Response {
    let Some(actor) = actor(desk, phone) else { return nobody() };
    let present = desk.app.clerk.present();
    let tongue = Tongue::of(Language::from_code(code).unwrap_or_default());
    let (now, zone) = (desk.app.outside.now(), desk.app.zone.clone());
    let viewer = Viewer { actor, tongue, now, zone };
    let riding = match riding(desk, &present, &viewer, phone).await {
        Ok(riding) => riding,
        Err(fault) => return broken(desk, &fault),
    };
    let seen = present.seen_by(&viewer.actor);
    let led = match led(desk, &present, &seen, &viewer, phone).await {
        Ok(led) => led,
        Err(fault) => return broken(desk, &fault),
    };
    let run = Run::of(&seen, &viewer, phone, desk.app.door.seal_key());
    Json(run.led(led).riding(riding)).into_response()
}

/// What the phone's driver has to know of the vehicle its papers travel in. Reading a sheet is written
/// down: once a day for each phone and each time it was written, so that a phone that asks again and again
/// fills no journal.
async fn riding(
    desk: &Desk,
    present: &Present,
    viewer: &Viewer,
    phone: &Phone,
) -> Result<Option<Riding>, Arc<Fault>> {
    let ways = papers(&viewer.actor).filter_map(|id| present.book.waybill(id));
    let ways: Vec<_> = ways.filter(|way| way.is_under_way()).collect();
    let carried = |way: &&Waybill| Some((way.id, present.book.carried_by(way.id)?));
    let Some((way, (convoy, place))) = ways.iter().find_map(carried) else { return Ok(None) };
    let Some(known) = present.book.convoy(convoy) else { return Ok(None) };
    let look = (Thing::Waybill(way), Matter::Routes);
    if !is_looked(desk, viewer, phone, look, &format!("sheet {}", known.sheet)).await? {
        return Ok(None);
    }
    let text = desk.app.clerk.words(known.sheet).await.map_err(Arc::new)?;
    let aboard = Sheet::read(text.as_deref()).of(usize::from(place));
    let ridden = Ridden { convoy, place, aboard: &aboard, ends: phone.ends };
    Ok(Riding::of(present, viewer, &ways, &ridden))
}

/// Where papers lead whose receivers moved. The exact place is read on the day of the stop and no sooner,
/// and that it was is written down, once a day for each phone.
async fn led(
    desk: &Desk,
    present: &Present,
    seen: &Seen,
    viewer: &Viewer,
    phone: &Phone,
) -> Result<BTreeMap<WaybillId, Led>, Arc<Fault>> {
    let (book, eyes) = (&present.book, Eyes::of(seen, viewer));
    let mut led = BTreeMap::new();
    for way in papers(&viewer.actor).filter_map(|id| book.waybill(id)) {
        let mut place = None;
        if let (Bound::Here(to), Destination::Group(group)) =
            (book.bound_for(way, viewer.today()), way.to)
            && way.is_under_way()
            && is_looked(
                desk,
                viewer,
                phone,
                (Thing::Group(group), Matter::Places),
                &format!("place {}", to.place),
            )
            .await?
        {
            place = desk.app.clerk.words(to.place).await.map_err(Arc::new)?;
        }
        led.extend(Led::of(book, eyes, way, place.as_deref()).map(|led| (way.id, led)));
    }
    Ok(led)
}

/// Writes down that a phone was told something, once a day; not, if it may not be.
async fn is_looked(
    desk: &Desk,
    viewer: &Viewer,
    phone: &Phone,
    (at, matter): (Thing, Matter),
    what: &str,
) -> Result<bool, Arc<Fault>> {
    let of = format!("phone {} {what} day {}", phone.id.0, viewer.now.day().0);
    let mut attempt = [0; 16];
    attempt.copy_from_slice(&Sha256::digest(of)[..16]);
    let given = Given {
        attempt: Attempt(attempt),
        actor: viewer.actor.clone(),
        command: Command::Look { at, matter },
        happened: None,
        words: Vec::new(),
    };
    match desk.app.clerk.give(given).await {
        Ok(_) => Ok(true),
        Err(NotDone::Refused(_)) => Ok(false),
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// For whoever is no phone of ours.
fn nobody() -> Response {
    (StatusCode::NOT_FOUND, Json(json!({}))).into_response()
}

/// For a phone whose time is over: it is told nothing more.
fn ended() -> Response {
    (StatusCode::GONE, Json(json!({}))).into_response()
}

/// The machine could not; the phone asks again.
fn broken(desk: &Desk, fault: &Fault) -> Response {
    (desk.app.on_fault)(fault);
    busy()
}

/// Not now; the phone asks again.
fn busy() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, Json(json!({}))).into_response()
}

fn not_heard(desk: &Desk, no: &NotIn) -> Response {
    if let NotIn::Fault(fault) = no { broken(desk, fault) } else { nobody() }
}
