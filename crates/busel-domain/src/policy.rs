//! Who may do what: one table of roles and commands, and nothing else.
//!
//! It is asked before every command. What a role may give a command about is another question: see
//! [`sight`](crate::sight).

use crate::command::CommandKind;
use crate::role::{Actor, Role};

/// Whether `actor` may give a command of this kind.
#[must_use]
pub fn may(actor: &Actor, kind: CommandKind) -> bool {
    actor.grants.iter().any(|grant| allows(grant.role, kind))
}

/// Whether `role` alone allows it. This is the table.
#[must_use]
pub fn allows(role: Role, kind: CommandKind) -> bool {
    use CommandKind as K;
    // A table: roles and what each may.
    match role {
        Role::Coordinator => true,
        Role::DonorDesk => matches!(
            kind,
            K::MakeOffer
                | K::AnswerOffer
                | K::AskDonor
                | K::PromiseOffer
                | K::SortOffer
                | K::SeePapers
                | K::TakeBackOffer
        ),
        Role::Warehouse => matches!(
            kind,
            K::TakeIn
                | K::Dispatch
                | K::Quarantine
                | K::Release
                | K::ProposeLoss
                | K::ConfirmLoss
                | K::Remark
                | K::Count
                | K::ReportReceipt
                | K::ReportHandover
                | K::ReportCount
                | K::Handle
                | K::ReportBox
                | K::Look
                | K::KeepPhoto
                | K::BlurPhoto
                | K::DropPhoto
        ),
        Role::Driver => {
            // The paper that was signed into their hand, which they show to the centre and see no more.
            matches!(
                kind,
                K::ReportReceipt
                    | K::ReportHandover
                    | K::ReportNobody
                    | K::ReportBox
                    | K::Look
                    | K::KeepPhoto
            )
        }
        Role::HandOutPoint => {
            matches!(
                kind,
                K::ReportReceipt
                    | K::ReportHandover
                    | K::ReportCount
                    | K::ReportBox
                    | K::ReportGroupStock
                    | K::CountPeople
                    | K::Look
                    | K::KeepContact
                    | K::KeepPhoto
                    | K::BlurPhoto
                    | K::DropPhoto
            )
        }
        Role::Requester => matches!(
            kind,
            K::RaiseNeeds
                | K::WithdrawNeed
                | K::ConfirmNeed
                | K::ReportReceipt
                | K::ReportGroupStock
                | K::CountPeople
                | K::Look
                | K::KeepContact
                | K::KeepPhoto
                | K::BlurPhoto
                | K::DropPhoto
        ),
        Role::Admin => matches!(
            kind,
            K::AddMember
                | K::Grant
                | K::TakeBack
                | K::SeeOff
                | K::Propose
                | K::Agree
                | K::Look
                | K::LetGo
                | K::Mind
        ),
        Role::Auditor => kind == K::Look,
        Role::Public => kind == K::MakeOffer,
        Role::Donor => {
            matches!(
                kind,
                K::ReplyToOffer | K::TakeBackOffer | K::ForgetDonor | K::KeepPhoto | K::DropPhoto
            )
        }
        Role::CaseWorker => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ActorId;

    /// The table, written a second time as a person reads it: C coordinator, O donor desk,
    /// W warehouse, D driver, H hand-out point, R requester, A admin, U auditor, G donor, P anybody.
    const TABLE: &[(CommandKind, &str)] = &[
        (CommandKind::OpenHub, "C"),
        (CommandKind::AddGroup, "C"),
        (CommandKind::RaiseNeeds, "CR"),
        (CommandKind::ReviseNeed, "C"),
        (CommandKind::VerifyNeed, "C"),
        (CommandKind::ConfirmNeed, "CR"),
        (CommandKind::ReopenNeed, "C"),
        (CommandKind::TellApart, "C"),
        (CommandKind::DismissFlag, "C"),
        (CommandKind::AskNotToBring, "C"),
        (CommandKind::WelcomeAgain, "C"),
        (CommandKind::WithdrawNeed, "CR"),
        (CommandKind::JoinNeeds, "C"),
        (CommandKind::MakeOffer, "COP"),
        (CommandKind::AnswerOffer, "CO"),
        (CommandKind::AskDonor, "CO"),
        (CommandKind::ReplyToOffer, "CG"),
        (CommandKind::PromiseOffer, "CO"),
        (CommandKind::ForgetDonor, "CG"),
        (CommandKind::TakeBackOffer, "COG"),
        (CommandKind::SortOffer, "CO"),
        (CommandKind::SeePapers, "CO"),
        (CommandKind::BringOffer, "C"),
        (CommandKind::OpenCall, "C"),
        (CommandKind::EndCall, "C"),
        (CommandKind::WantPurchase, "C"),
        (CommandKind::ApprovePurchase, "C"),
        (CommandKind::Buy, "C"),
        (CommandKind::DropPurchase, "C"),
        (CommandKind::SetRule, "C"),
        (CommandKind::MakeLink, "C"),
        (CommandKind::EndLink, "C"),
        (CommandKind::TakeIn, "CW"),
        (CommandKind::ProposePlan, "C"),
        (CommandKind::AdoptPlan, "C"),
        (CommandKind::Dispatch, "CW"),
        (CommandKind::Quarantine, "CW"),
        (CommandKind::Release, "CW"),
        (CommandKind::LetOut, "C"),
        (CommandKind::ProposeLoss, "CW"),
        (CommandKind::ConfirmLoss, "CW"),
        (CommandKind::SettleDiscrepancy, "C"),
        (CommandKind::Remark, "CW"),
        (CommandKind::Count, "CW"),
        (CommandKind::Cook, "C"),
        (CommandKind::CloseAside, "C"),
        (CommandKind::ReportReceipt, "CWDHR"),
        (CommandKind::ReportHandover, "CWDH"),
        (CommandKind::ReportCount, "CWH"),
        (CommandKind::ReportGroupStock, "CHR"),
        (CommandKind::CountPeople, "CHR"),
        (CommandKind::KeepStanding, "C"),
        (CommandKind::MoveGroup, "C"),
        (CommandKind::Mind, "CA"),
        (CommandKind::Correspond, "C"),
        (CommandKind::TakeOver, "C"),
        (CommandKind::AddMember, "CA"),
        (CommandKind::Grant, "CA"),
        (CommandKind::TakeBack, "CA"),
        (CommandKind::SeeOff, "CA"),
        (CommandKind::Propose, "CA"),
        (CommandKind::Agree, "CA"),
        (CommandKind::Look, "CWDHRAU"),
        (CommandKind::KeepContact, "CRH"),
        (CommandKind::Erase, "C"),
        (CommandKind::LetGo, "CA"),
        (CommandKind::KeepPhoto, "CWDHRG"),
        (CommandKind::BlurPhoto, "CWHR"),
        (CommandKind::DropPhoto, "CWHRG"),
        (CommandKind::NoteCost, "C"),
        (CommandKind::Handle, "CW"),
        (CommandKind::Lead, "C"),
        (CommandKind::ReportNobody, "CD"),
        (CommandKind::ReportBox, "CWDH"),
    ];

    fn letter(role: Role) -> Option<char> {
        match role {
            Role::Coordinator => Some('C'),
            Role::DonorDesk => Some('O'),
            Role::Warehouse => Some('W'),
            Role::Driver => Some('D'),
            Role::HandOutPoint => Some('H'),
            Role::Requester => Some('R'),
            Role::Admin => Some('A'),
            Role::Auditor => Some('U'),
            Role::Donor => Some('G'),
            Role::Public => Some('P'),
            Role::CaseWorker => None,
        }
    }

    #[test]
    fn every_role_may_do_what_the_table_says_and_nothing_else() {
        let kinds: Vec<CommandKind> = TABLE.iter().map(|(kind, _)| *kind).collect();
        assert_eq!(kinds, CommandKind::ALL);
        for &(kind, letters) in TABLE {
            for role in Role::ALL {
                let expected = letter(role).is_some_and(|letter| letters.contains(letter));
                assert_eq!(allows(role, kind), expected, "{role:?} {kind:?}");
            }
        }
    }

    #[test]
    fn two_roles_add_up_and_none_may_nothing() {
        let actor = |roles: &[Role]| Actor::everywhere(ActorId(1), roles);
        assert!(may(&actor(&[Role::Driver, Role::DonorDesk]), CommandKind::MakeOffer));
        assert!(!may(&actor(&[]), CommandKind::ReportCount));
    }
}
