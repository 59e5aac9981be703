//! Names that exist and names that do not, with a passphrase that is wrong for both: at next to no cost
//! of a passphrase, so that everything else stands out, and seldom at the real one.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::{Context, bail, ensure};
use busel::door::{By, Door, NotIn, Passphrase, Purpose, Taken};
use busel::home::Home;
use busel::outside::Outside;
use busel_domain::ids::ActorId;
use busel_domain::time::Moment;

use crate::authenticator::{code_at, from_base_32};
use crate::welch::Pair;
use crate::{interleaved, now, since};

/// Names of each kind. They take turns, so that none is tried again within the longest wait.
const NAMES: usize = 8;

/// The clock goes on by so much before each try: the waits are out of the way, and several tries
/// still fall into the one minute in which the log notes strangers once.
const STEP: i64 = 20_000_000;

/// Tries so often with each.
pub(crate) fn measure(samples: usize, is_real: bool) -> anyhow::Result<Vec<Pair>> {
    let folder = tempfile::tempdir()?;
    let clock = Arc::new(AtomicI64::new(1_795_348_800_000_000));
    let dice = Outside::fixed(Moment(0), 31);
    let shown = Arc::clone(&clock);
    let outside = Outside::new(
        Arc::new(move || Moment(shown.load(Ordering::Relaxed))),
        Arc::new(move |bytes: &mut [u8]| {
            for chunk in bytes.chunks_mut(32) {
                chunk.copy_from_slice(&dice.bytes::<32>()[..chunk.len()]);
            }
        }),
    );
    let home = Home::init(folder.path(), None, &outside)?;
    let door =
        if is_real { Door::open(&home, outside)? } else { Door::open_cheaply(&home, outside)? };
    let runtime = tokio::runtime::Runtime::new()?;
    for number in 0..NAMES {
        runtime.block_on(join(&door, number, &clock))?;
    }
    let mut turns = [0_usize; 2];
    let told =
        if is_real { "a name at the real cost: known, unknown" } else { "a name: known, unknown" };
    let mut pairs = [Pair::of(told)];
    let ask = |_: usize, side: usize| {
        clock.fetch_add(STEP, Ordering::Relaxed);
        let number = turns[side] % NAMES;
        turns[side] += 1;
        let name = name(["known", "other"][side], number);
        let typed = Passphrase::new("not what it is at all".into())?;
        let began = now();
        let answer = runtime.block_on(door.sign_in(&name, typed, "000000"));
        let took = since(began);
        ensure!(matches!(answer, Err(NotIn::Wrong | NotIn::Wait(_))), "let in");
        if let Err(NotIn::Wait(seconds)) = answer {
            bail!("a wait of {seconds} s is in the way");
        }
        Ok(took)
    };
    interleaved(&mut pairs, samples, ask)?;
    Ok(pairs.into())
}

fn name(kind: &str, number: usize) -> String {
    format!("{kind}-{number}")
}

/// Somebody takes an invite and sets a passphrase.
async fn join(door: &Door, number: usize, clock: &AtomicI64) -> anyhow::Result<()> {
    let member = ActorId(u32::try_from(number)? + 2);
    let invite = door.invite(member, Purpose::Join, ActorId::CONSOLE).await?;
    let code = invite.code.context("joining has one")?;
    let Taken::Threshold(token, _) = door.take(&invite.secret, code.text()).await? else {
        bail!("it is no demo");
    };
    let by = By::Threshold(token);
    let typed = Passphrase::new("seven herons crossed the frozen lake".into())?;
    let setup = door.begin_passphrase(&by, &name("known", number), typed, "Hub North", &[]).await?;
    let secret = from_base_32(setup.secret.text());
    let code = code_at(&secret, clock.load(Ordering::Relaxed));
    door.confirm_passphrase(&by, &code).await?;
    Ok(())
}
