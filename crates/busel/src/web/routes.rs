//! Every address of Busel, with who may come there. A page is reached through this table or not at
//! all; the tests walk it with every role.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use busel_domain::command::CommandKind as Kind;
use busel_domain::sight::Matter;

use super::gate::{self, Gate};
use super::{
    Desk, PHOTO_BYTES_MAX, UPLOAD_BYTES_MAX, anew, aside, ask, assets, boxes, calls, convoy,
    convoys, counts, differences, fare, field, give, given, groups, import, join, kits, labels,
    letters, link, needs, offers, onward, own, pages, papers, peers, people, phones, photos, plan,
    purchases, receive, reports, safety, seal, sign_in, stock, trail, unwanted, waybills,
};
use Gate::{Anybody, Gives, Link, Member, Reads, Sees, SeesWhole, Signs};

/// One address and who may come there.
#[derive(Debug, Clone, Copy)]
pub struct Route {
    /// `GET` or `POST`.
    pub verb: &'static str,
    /// The address, with `{…}` where a thing is named.
    pub path: &'static str,
    /// Who may.
    pub gate: Gate,
}

macro_rules! routes {
    ($($verb:ident $path:literal $gate:expr => $handler:expr;)*) => {
        /// All of them.
        pub const ROUTES: &[Route] =
            &[$(Route { verb: stringify!($verb), path: $path, gate: $gate }),*];

        /// All of them, each behind its gate.
        pub(super) fn all(desk: &Arc<Desk>) -> Router<Arc<Desk>> {
            let mut router = Router::new();
            $(
                let gate = from_fn_with_state((Arc::clone(desk), $gate), gate::stand);
                router = router.route($path, $handler.layer(gate));
            )*
            router
        }
    };
}

routes! {
    GET  "/assets/{name}" Anybody => get(assets::one);
    GET  "/language/{code}" Anybody => get(pages::language);
    GET  "/sign-in" Anybody => get(sign_in::show);
    POST "/sign-in" Anybody => post(sign_in::by_passphrase);
    POST "/sign-in/passkey" Anybody => post(sign_in::by_passkey);
    GET  "/join/{secret}" Anybody => get(join::show);
    POST "/join/{secret}" Anybody => post(join::take);
    GET  "/way-in" Anybody => get(join::way_in);
    POST "/way-in/passkey" Anybody => post(join::begin_passkey);
    POST "/way-in/passkey/made" Anybody => post(join::finish_passkey);
    POST "/way-in/passphrase" Anybody => post(join::begin_passphrase);
    POST "/way-in/code" Anybody => post(join::finish_passphrase);

    GET  "/give" Anybody => get(give::show);
    POST "/give" Anybody => post(give::offer);
    GET  "/given/{secret}" Link => get(given::show);
    POST "/given/{secret}/reply" Link => post(given::reply);
    POST "/given/{secret}/take-back" Link => post(given::take_back);
    POST "/given/{secret}/forget" Link => post(given::forget);
    POST "/given/{secret}/photo" Link =>
        post(given::photo).layer(DefaultBodyLimit::max(PHOTO_BYTES_MAX));
    GET  "/ask/{secret}" Link => get(ask::show);
    GET  "/ask/{secret}/need" Link => get(ask::choose);
    POST "/ask/{secret}/need" Link => post(ask::ask);
    POST "/ask/{secret}/people" Link => post(ask::people);
    GET  "/ask/{secret}/got/{id}" Link => get(ask::count);
    POST "/ask/{secret}/got/{id}" Link => post(ask::got);

    GET  "/field" Anybody => get(field::show);
    GET  "/field/worker.js" Anybody => get(field::worker);
    GET  "/field/rest.js" Anybody => get(field::rest);
    GET  "/field/later.js" Anybody => get(field::later);
    GET  "/field/reader.js" Anybody => get(field::reader);
    GET  "/field/manifest.json" Anybody => get(field::manifest);
    GET  "/field/here" Anybody => get(field::here);
    POST "/field/bind" Signs => post(field::bind).layer(DefaultBodyLimit::max(field::SAID_BYTES_MAX));
    POST "/field/run" Signs => post(field::run).layer(DefaultBodyLimit::max(field::SAID_BYTES_MAX));
    POST "/field/outbox" Signs =>
        post(field::outbox).layer(DefaultBodyLimit::max(field::SAID_BYTES_MAX));
    POST "/field/carried" Signs =>
        post(field::carried).layer(DefaultBodyLimit::max(field::SAID_BYTES_MAX));
    POST "/field/photo" Signs =>
        post(field::photo).layer(DefaultBodyLimit::max(field::PHOTO_SAID_MAX));

    GET  "/" Reads(Matter::Stock) => get(pages::today);
    GET  "/road" Sees(Matter::Waybills) => get(pages::road);
    GET  "/waybills/new" Gives(Kind::Dispatch) => get(waybills::new);
    POST "/waybills/new" Gives(Kind::Dispatch) => post(waybills::send);
    GET  "/waybills/{id}" Sees(Matter::Waybills) => get(waybills::one);
    POST "/waybills/{id}/came" Gives(Kind::ReportReceipt) => post(waybills::came);
    GET  "/waybills/{id}/papers" Sees(Matter::Waybills) => get(papers::show);
    POST "/waybills/{id}/papers" Sees(Matter::Waybills) => post(papers::print);
    GET  "/waybills/{id}/papers/{paper}" Sees(Matter::Waybills) => get(papers::one);
    GET  "/waybills/{id}/move" Gives(Kind::Lead) => get(convoys::moving);
    POST "/waybills/{id}/move" Gives(Kind::Lead) => post(convoys::go_on);
    GET  "/waybills/{id}/on" Gives(Kind::Lead) => get(onward::show);
    POST "/waybills/{id}/on" Gives(Kind::Lead) => post(onward::decide);
    GET  "/convoys" Gives(Kind::Lead) => get(convoys::list);
    GET  "/convoys/new" Gives(Kind::Lead) => get(convoys::new);
    POST "/convoys/new" Gives(Kind::Lead) => post(convoys::make);
    POST "/convoys/wait" Gives(Kind::Lead) => post(convoys::wait);
    GET  "/convoys/{id}" Gives(Kind::Lead) => get(convoys::one);
    POST "/convoys/{id}/look" Gives(Kind::Lead) => post(convoys::look);
    GET  "/convoys/{id}/anew" Gives(Kind::Lead) => get(anew::form);
    POST "/convoys/{id}/anew" Gives(Kind::Lead) => post(anew::make);
    GET  "/anew/{id}" Gives(Kind::Lead) => get(anew::one);
    POST "/convoys/{id}/change" Gives(Kind::Lead) => post(convoys::change);
    POST "/convoys/{id}/deed" Gives(Kind::Lead) => post(convoys::step);
    GET  "/phones" Sees(Matter::Members) => get(phones::list);
    POST "/phones" Gives(Kind::Grant) => post(phones::make);
    POST "/phones/revoke" Gives(Kind::Mind) => post(phones::cut_off::revoke);
    GET  "/phones/{id}" Sees(Matter::Members) => get(phones::cut_off::show);
    POST "/phones/{id}/warned" Gives(Kind::Mind) => post(phones::cut_off::warned);
    POST "/phones/{id}/safe" Gives(Kind::Mind) => post(phones::cut_off::safe);
    POST "/phones/file" Sees(Matter::Members) =>
        post(phones::take_file).layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
    GET  "/peers" Sees(Matter::Members) => get(peers::list);
    POST "/peers" Gives(Kind::Correspond) => post(peers::add);
    POST "/peers/file" Gives(Kind::Correspond) => post(peers::add_file);
    GET  "/peers/card" Sees(Matter::Members) => get(peers::card);
    POST "/peers/own" Gives(Kind::Correspond) => post(peers::write_card);
    POST "/peers/letter" Gives(Kind::Correspond) =>
        post(letters::bring).layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
    GET  "/peers/{id}/letters" Gives(Kind::Correspond) => get(letters::waiting);
    POST "/inbox" Signs => post(letters::inbox).layer(DefaultBodyLimit::disable());
    GET  "/coming/{id}" Gives(Kind::TakeOver) => get(letters::coming);
    POST "/coming/{id}" Gives(Kind::TakeOver) => post(letters::count);
    GET  "/peers/{id}" Sees(Matter::Members) => get(peers::one);
    POST "/peers/{id}/verify" Gives(Kind::Correspond) => post(peers::verify);
    POST "/peers/{id}/introduce" Gives(Kind::Correspond) => post(peers::introduce);
    POST "/peers/{id}/revoke" Gives(Kind::Correspond) => post(peers::revoke);
    GET  "/find" Reads(Matter::Stock) => get(pages::find);
    GET  "/about" Member => get(pages::about);
    GET  "/history/{id}" Reads(Matter::Trail) => get(pages::history);
    POST "/seal" Member => post(seal::seal);
    GET  "/me" Member => get(own::show);
    POST "/me/sign-out" Member => post(own::sign_out);
    POST "/me/end" Member => post(own::end_session);
    POST "/me/end-others" Member => post(own::end_others);
    POST "/me/passkey/remove" Member => post(own::remove_passkey);
    POST "/me/passphrase" Member => post(own::change_passphrase);
    POST "/me/recovery" Member => post(own::new_recovery_codes);

    GET  "/needs" Sees(Matter::Needs) => get(needs::list);
    POST "/needs/chosen" Gives(Kind::VerifyNeed) => post(needs::chosen);
    GET  "/needs/new" Gives(Kind::RaiseNeeds) => get(needs::new);
    POST "/needs/new" Gives(Kind::RaiseNeeds) => post(needs::add);
    GET  "/needs/{id}" Sees(Matter::Needs) => get(needs::one);
    POST "/needs/{id}/verify" Gives(Kind::VerifyNeed) => post(needs::verify);
    POST "/needs/{id}/revise" Gives(Kind::ReviseNeed) => post(needs::revise);
    POST "/needs/{id}/withdraw" Gives(Kind::WithdrawNeed) => post(needs::withdraw);
    POST "/needs/{id}/join" Gives(Kind::JoinNeeds) => post(needs::join);
    POST "/needs/{id}/confirm" Gives(Kind::ConfirmNeed) => post(needs::confirm);
    POST "/needs/{id}/reopen" Gives(Kind::ReopenNeed) => post(needs::reopen);
    POST "/needs/{id}/apart" Gives(Kind::TellApart) => post(needs::apart);
    POST "/needs/{id}/flag" Gives(Kind::DismissFlag) => post(needs::flag);

    GET  "/unwanted" Member => get(unwanted::list);
    POST "/unwanted" Gives(Kind::AskNotToBring) => post(unwanted::add);
    POST "/unwanted/welcome" Gives(Kind::WelcomeAgain) => post(unwanted::welcome);

    GET  "/offers" Sees(Matter::Offers) => get(offers::list);
    POST "/offers/page" Gives(Kind::SetRule) => post(offers::open_page);
    GET  "/offers/new" Gives(Kind::AnswerOffer) => get(give::at_the_desk);
    POST "/offers/new" Gives(Kind::AnswerOffer) => post(give::offer_at_the_desk);
    GET  "/offers/{id}" Sees(Matter::Offers) => get(offers::one);
    POST "/offers/{id}/answer" Gives(Kind::AnswerOffer) => post(offers::answer);
    POST "/offers/{id}/ask" Gives(Kind::AskDonor) => post(offers::ask);
    POST "/offers/{id}/promise" Gives(Kind::PromiseOffer) => post(offers::promise);
    POST "/offers/{id}/sort" Gives(Kind::SortOffer) => post(offers::sort);
    POST "/offers/{id}/papers" Gives(Kind::SeePapers) => post(offers::papers);
    POST "/offers/{id}/take-back" Gives(Kind::TakeBackOffer) => post(offers::take_back);
    POST "/offers/{id}/look" Gives(Kind::Look) => post(offers::look);
    POST "/offers/{id}/came" Gives(Kind::BringOffer) => post(offers::came);
    GET  "/calls" Sees(Matter::Offers) => get(calls::list);
    POST "/calls" Gives(Kind::OpenCall) => post(calls::open);
    POST "/calls/{id}/end" Gives(Kind::EndCall) => post(calls::end);
    GET  "/purchases" Sees(Matter::Plans) => get(purchases::list);
    POST "/purchases" Gives(Kind::WantPurchase) => post(purchases::want);
    POST "/purchases/limit" Gives(Kind::SetRule) => post(purchases::limit);
    POST "/purchases/{id}/approve" Gives(Kind::ApprovePurchase) => post(purchases::approve);
    POST "/purchases/{id}/buy" Gives(Kind::Buy) => post(purchases::buy);
    POST "/purchases/{id}/drop" Gives(Kind::DropPurchase) => post(purchases::give_up);
    POST "/purchases/{id}/came" Gives(Kind::WantPurchase) => post(purchases::came);

    GET  "/stock" Sees(Matter::Stock) => get(stock::list);
    GET  "/stock/{id}" Sees(Matter::Stock) => get(stock::one);
    POST "/stock/{id}/quarantine" Gives(Kind::Quarantine) => post(stock::quarantine);
    POST "/stock/{id}/release" Gives(Kind::Release) => post(stock::release);
    POST "/stock/{id}/let-out" Gives(Kind::LetOut) => post(stock::let_out);
    POST "/stock/{id}/settle" Gives(Kind::SettleDiscrepancy) => post(differences::settle);
    POST "/stock/{id}/remark" Gives(Kind::Remark) => post(differences::remark);
    POST "/stock/{id}/lose" Gives(Kind::ProposeLoss) => post(differences::lose);
    POST "/stock/{id}/agree" Gives(Kind::ConfirmLoss) => post(differences::agree);
    POST "/stock/{id}/pack" Gives(Kind::Handle) => post(boxes::pack);
    GET  "/stock/{id}/labels" Sees(Matter::Stock) => get(labels::of_lot);
    GET  "/stock/{id}/count" Gives(Kind::Count) => get(counts::form_of_lot);
    POST "/stock/{id}/count" Gives(Kind::Count) => post(counts::of_lot);
    GET  "/counts" Sees(Matter::Stock) => get(counts::list);
    GET  "/counts/{id}" Sees(Matter::Stock) => get(counts::one);
    POST "/counts/{id}/post" Gives(Kind::Count) => post(counts::post);
    POST "/counts/{id}/again" Gives(Kind::Count) => post(counts::count_again);
    GET  "/boxes" Sees(Matter::Stock) => get(boxes::list);
    POST "/boxes" Gives(Kind::Handle) => post(labels::new);
    GET  "/boxes/{box}" Sees(Matter::Stock) => get(boxes::one);
    GET  "/boxes/{box}/label" Sees(Matter::Stock) => get(labels::of_box);
    POST "/boxes/{box}/handle" Gives(Kind::Handle) => post(boxes::handle);
    POST "/boxes/{box}/told" Gives(Kind::ReportBox) => post(boxes::told);
    GET  "/boxes/{box}/count" Gives(Kind::Count) => get(counts::form_of_box);
    POST "/boxes/{box}/count" Gives(Kind::Count) => post(counts::of_box);
    GET  "/receive" Gives(Kind::TakeIn) => get(receive::choose);
    GET  "/receive/{id}" Gives(Kind::TakeIn) => get(receive::one);
    POST "/receive/{id}" Gives(Kind::TakeIn) => post(receive::came);
    GET  "/kits" Sees(Matter::Stock) => get(kits::list);
    POST "/kits" Gives(Kind::Cook) => post(kits::write);
    GET  "/kits/{id}" Sees(Matter::Stock) => get(kits::one);
    POST "/kits/{id}/change" Gives(Kind::Cook) => post(kits::change);
    POST "/kits/{id}/end" Gives(Kind::Cook) => post(kits::end);
    POST "/kits/{id}/assemble" Gives(Kind::Handle) => post(kits::assemble);
    GET  "/hubs/new" Gives(Kind::OpenHub) => get(stock::new_hub);
    POST "/hubs/new" Gives(Kind::OpenHub) => post(stock::add_hub);

    GET  "/aside" Sees(Matter::Lists) => get(aside::list);
    GET  "/aside/{id}" Sees(Matter::Lists) => get(aside::one);
    POST "/aside/{id}/carry-out" Gives(Kind::CloseAside) => post(aside::carry_out);
    POST "/aside/{id}/close" Gives(Kind::CloseAside) => post(aside::close);

    GET  "/groups" Sees(Matter::Needs) => get(groups::list);
    POST "/groups" Gives(Kind::AddGroup) => post(groups::add);
    GET  "/groups/{id}" Sees(Matter::Needs) => get(groups::one);
    POST "/groups/{id}/look" Gives(Kind::Look) => post(groups::look);
    POST "/groups/{id}/link" Gives(Kind::MakeLink) => post(link::make);
    POST "/groups/{id}/link/end" Gives(Kind::EndLink) => post(link::end);
    POST "/groups/{id}/contact" Gives(Kind::KeepContact) => post(groups::keep_contact);
    POST "/groups/{id}/move" Gives(Kind::MoveGroup) => post(groups::moves::tell);
    POST "/groups/{id}/erase" Gives(Kind::Erase) => post(groups::erase);
    GET  "/groups/{id}/people" Gives(Kind::CountPeople) => get(fare::people);
    POST "/groups/{id}/people" Gives(Kind::CountPeople) => post(fare::count_people);
    GET  "/groups/{id}/store" Gives(Kind::ReportGroupStock) => get(fare::store);
    POST "/groups/{id}/store" Gives(Kind::ReportGroupStock) => post(fare::report_store);
    POST "/groups/{id}/ask" Gives(Kind::RaiseNeeds) => post(fare::ask);
    GET  "/groups/{id}/ahead" Gives(Kind::KeepStanding) => get(fare::ahead);
    POST "/groups/{id}/ahead" Gives(Kind::KeepStanding) => post(fare::look_ahead);
    GET  "/norms" Member => get(fare::norms);
    GET  "/forecast" Sees(Matter::Plans) => get(fare::forecast);

    POST "/stock/{id}/photo" Gives(Kind::KeepPhoto) =>
        post(photos::keep).layer(DefaultBodyLimit::max(PHOTO_BYTES_MAX));
    POST "/waybills/{id}/photo" Gives(Kind::KeepPhoto) =>
        post(photos::keep).layer(DefaultBodyLimit::max(PHOTO_BYTES_MAX));
    POST "/groups/{id}/photo" Gives(Kind::KeepPhoto) =>
        post(photos::keep).layer(DefaultBodyLimit::max(PHOTO_BYTES_MAX));
    GET  "/photos/{id}" Sees(Matter::Photos) => get(photos::picture);
    GET  "/photos/{id}/small" Sees(Matter::Photos) => get(photos::thumbnail);
    GET  "/photos/{id}/blur" Gives(Kind::BlurPhoto) => get(photos::fields);
    POST "/photos/{id}/blur" Gives(Kind::BlurPhoto) => post(photos::blur);
    POST "/photos/{id}/drop" Gives(Kind::DropPhoto) => post(photos::forget);

    GET  "/import" Sees(Matter::Lists) => get(import::choose);
    POST "/import" Sees(Matter::Lists) =>
        post(import::upload).layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
    POST "/import/paste" Sees(Matter::Lists) =>
        post(import::paste::paste).layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
    GET  "/import/chat" Sees(Matter::Lists) => get(import::chat::choose);
    POST "/import/chat" Sees(Matter::Lists) =>
        post(import::chat::read).layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
    POST "/import/chat/add" Sees(Matter::Lists) => post(import::chat::add);
    GET  "/import/{id}" Sees(Matter::Lists) => get(import::found);
    POST "/import/{id}/add" Sees(Matter::Lists) =>
        post(import::add).layer(DefaultBodyLimit::max(UPLOAD_BYTES_MAX));
    POST "/import/{id}/forget" Sees(Matter::Lists) => post(import::forget);

    GET  "/plan" Sees(Matter::Plans) => get(plan::current);
    POST "/plan" Gives(Kind::ProposePlan) => post(plan::propose);
    GET  "/plan/making/{id}" Sees(Matter::Plans) => get(plan::making);
    GET  "/plan/{id}" Sees(Matter::Plans) => get(plan::one);
    GET  "/plan/{id}/compare" Sees(Matter::Plans) => get(plan::compare);
    GET  "/plan/{id}/change/{need}" Gives(Kind::ProposePlan) => get(plan::change);
    POST "/plan/{id}/change/{need}" Gives(Kind::ProposePlan) => post(plan::changed);
    GET  "/plan/{id}/unmet" Sees(Matter::Plans) => get(plan::unmet);
    GET  "/plan/{id}/adopt" Gives(Kind::AdoptPlan) => get(plan::confirm);
    POST "/plan/{id}/adopt" Gives(Kind::AdoptPlan) => post(plan::adopt);
    GET  "/plan/{id}/{hub}/{group}" Sees(Matter::Plans) => get(plan::load);
    GET  "/plan/{id}/convoy" Sees(Matter::Plans) => get(convoy::fleet);
    POST "/plan/{id}/convoy" Sees(Matter::Plans) => post(convoy::make);
    GET  "/convoy/{id}" Sees(Matter::Plans) => get(convoy::one);

    GET  "/people" Sees(Matter::Members) => get(people::list);
    POST "/people" Gives(Kind::AddMember) => post(people::add);
    GET  "/people/{id}" Sees(Matter::Members) => get(people::one);
    POST "/people/{id}/invite" Gives(Kind::AddMember) => post(people::invite);
    POST "/people/{id}/grant" Gives(Kind::Grant) => post(people::grant);
    POST "/people/{id}/take-back" Gives(Kind::TakeBack) => post(people::take_back);
    POST "/people/{id}/erase" Gives(Kind::Erase) => post(people::erase);
    POST "/people/{id}/see-off" Gives(Kind::SeeOff) => post(people::see_off);
    POST "/deeds/{id}/agree" Gives(Kind::Agree) => post(people::agree);
    POST "/deeds/{id}/do" Gives(Kind::Propose) => post(people::carry_out);
    POST "/deeds/propose" Gives(Kind::Propose) => post(people::propose);

    GET  "/totals" Sees(Matter::Totals) => get(pages::totals);
    GET  "/reports" SeesWhole(Matter::Reports) => get(reports::show);
    POST "/costs" Gives(Kind::NoteCost) => post(reports::note_cost);
    GET  "/reports/shelves" SeesWhole(Matter::Reports) => get(reports::shelves);
    GET  "/reports/{measure}" SeesWhole(Matter::Reports) => get(reports::lines);
    GET  "/pictures" SeesWhole(Matter::Reports) => get(reports::pictures);
    GET  "/trail" Sees(Matter::Trail) => get(trail::show);
    GET  "/safety" Sees(Matter::Safety) => get(safety::show);
}
