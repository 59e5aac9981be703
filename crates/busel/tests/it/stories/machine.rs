//! What a story says of the machine itself: it stops, it is copied, another begins from the copy; and the
//! photos that are sealed on it.

use std::path::PathBuf;
use std::sync::Arc;

use busel::catalogue::lexicon;
use busel::clerk::{Clerk, Enclosed, Given};
use busel::copy;
use busel::key::Keys;
use busel::photo::Cleaned;
use busel::vault::Picture;
use busel_domain::command::Command;
use busel_domain::member::LetGo;

use super::sentence::{Caught, Lived, Sentence};
use super::shown::same;
use super::world::World;

pub(super) const SENTENCES: &[Sentence] = &[
    Sentence { pattern: "the centre is stopped and started again", lived: started_again },
    Sentence { pattern: "the centre is copied", lived: copied },
    Sentence {
        pattern: "the centre begins again from its copy on another machine",
        lived: begins_from_copy,
    },
    Sentence { pattern: "{who} may do nothing any more", lived: may_do_nothing },
    Sentence { pattern: "{who} keeps a photo of {thing}", lived: photo },
    Sentence { pattern: "{n} photos of {thing} are kept", lived: photos },
    Sentence { pattern: "{who} lets go of what was written with offer {offer}", lived: let_go },
];

fn start(world: &mut World) -> Lived {
    let catalogue = Arc::clone(lexicon().catalogue());
    let clerk = Clerk::open(&world.home, catalogue, world.outside.clone());
    world.clerk = clerk.map_err(|fault| fault.to_string())?;
    Ok(())
}

fn started_again(world: &mut World, _: &Caught) -> Lived {
    let before = world.present();
    world.runtime.block_on(world.clerk.stop());
    start(world)?;
    same(&world.present().book.seq(), &before.book.seq())
}

fn copy_at(world: &World) -> PathBuf {
    world.folder.path().join("copy.db")
}

/// A copy is made beside a centre that is in use.
fn copied(world: &mut World, _: &Caught) -> Lived {
    let made = copy::make(&world.home, &copy_at(world), &world.outside, |_, _| {});
    made.map_err(|fault| fault.to_string())?;
    world.copied = Some(world.read_journal());
    Ok(())
}

/// The first machine is never seen again; the copy and the key file were elsewhere.
fn begins_from_copy(world: &mut World, _: &Caught) -> Lived {
    let known = world.copied.take().ok_or("nobody made a copy")?;
    let (copy, folder) = (copy_at(world), world.folder.path().join("another"));
    let keys = copy::keys_beside(&copy);
    let key_file = world.home.folder().join("key.bare");
    let open = || Keys::load(&folder, None);
    let home = copy::restore(&copy, Some(&keys), &key_file, &folder, open, &world.outside);
    world.runtime.block_on(world.clerk.stop());
    world.home = home.map_err(|fault| fault.to_string())?;
    start(world)?;
    same(&world.read_journal(), &known)?;
    world.journal = known;
    Ok(())
}

/// No member, or one without any role.
fn may_do_nothing(world: &mut World, caught: &Caught) -> Lived {
    let has_left = world.member(caught.word("who")).is_ok();
    same(&(has_left, world.actor(caught.word("who")).is_err()), &(true, true))
}

fn photo(world: &mut World, caught: &Caught) -> Lived {
    let cleaned = Cleaned::from_upload(&crate::photo::corpus::jpeg::encoded(48, 32, &[]));
    let cleaned = cleaned.map_err(|no| no.key().to_owned())?;
    let (of, photo) = (world.thing(caught.word("thing"))?, world.outside.words_id());
    let given = Given {
        attempt: world.outside.attempt(),
        actor: world.actor(caught.word("who"))?,
        command: Command::KeepPhoto { of, photo },
        happened: None,
        words: Vec::new(),
    };
    let done =
        world.clerk.give_with(given, Enclosed::pictures(vec![Picture { id: photo, cleaned }]));
    world.runtime.block_on(done).map(drop).map_err(|no| no.to_string())
}

/// Photos that the Book knows and that can still be opened.
fn photos(world: &mut World, caught: &Caught) -> Lived {
    let (of, present) = (world.thing(caught.word("thing"))?, world.present());
    let opens = |photo: &_| {
        let picture = world.runtime.block_on(world.clerk.picture(*photo));
        picture.expect("the disk can be read").is_some()
    };
    let count = present.book.photos_of(of).filter(opens).count();
    same(&u64::try_from(count).unwrap_or(u64::MAX), &caught.number("n")?)
}

fn let_go(world: &mut World, caught: &Caught) -> Lived {
    let offer = world.offer(caught.word("offer"))?;
    let what = vec![LetGo::Offer(offer), LetGo::Donor(offer)];
    world.give(caught.word("who"), Command::LetGo { what }).map(drop)
}
