//! The problems of a comparison: which files, by which goal, and the best plan anybody published.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

/// Where a folder's best known plans are written down.
const KNOWN: &str = "best_known.csv";

/// What a plan is to be good at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Goal {
    /// Fewest vehicles, then the length of the road.
    Vehicles,
    /// The length of the road alone.
    Road,
    /// What vehicles and road cost: a convoy has prices.
    Cost,
}

impl Goal {
    /// As it is called on the command line and in lists.
    pub(super) fn of(word: &str) -> Option<Self> {
        [Self::Vehicles, Self::Road, Self::Cost].into_iter().find(|goal| goal.word() == word)
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Vehicles => "H",
            Self::Road => "D",
            Self::Cost => "cost",
        }
    }
}

/// A plan somebody published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Known {
    pub(super) vehicles: u32,
    pub(super) length: f64,
}

/// A problem to be planned for one goal.
#[derive(Debug, Clone)]
pub(super) struct Instance {
    pub(super) path: PathBuf,
    pub(super) name: String,
    pub(super) goal: Goal,
    pub(super) known: Option<Known>,
}

/// The problems in these folders. A convoy has the goal of its prices; any other text those for
/// which a best plan is known, or fewest vehicles.
///
/// # Errors
///
/// When a folder or its list cannot be read.
pub(super) fn instances(folders: &[PathBuf]) -> anyhow::Result<Vec<Instance>> {
    let mut known = BTreeMap::new();
    for folder in folders {
        known.append(&mut best_known(&folder.join(KNOWN))?);
    }
    let mut found = Vec::new();
    for folder in folders {
        let listing = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        let mut paths: Vec<PathBuf> =
            listing.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<_>>()?;
        paths.sort();
        for path in paths {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let goals = match path.extension().and_then(|ending| ending.to_str()) {
                Some("json") => vec![Goal::Cost],
                Some("txt") => goals(&known, &name),
                Some(_) | None => continue,
            };
            for goal in goals {
                let known = known.get(&(name.clone(), goal)).copied();
                found.push(Instance { path: path.clone(), name: name.clone(), goal, known });
            }
        }
    }
    Ok(found)
}

type KnownPlans = BTreeMap<(String, Goal), Known>;

fn goals(known: &KnownPlans, name: &str) -> Vec<Goal> {
    let goals = [Goal::Vehicles, Goal::Road];
    let named = goals.into_iter().filter(|goal| known.contains_key(&(name.to_owned(), *goal)));
    let named: Vec<Goal> = named.collect();
    if named.is_empty() { vec![Goal::Vehicles] } else { named }
}

/// `instance,goal,vehicles,distance,source`; a folder need not have such a list.
fn best_known(path: &Path) -> anyhow::Result<KnownPlans> {
    let mut known = KnownPlans::new();
    if !path.exists() {
        return Ok(known);
    }
    let mut reader = csv::Reader::from_path(path).with_context(|| path.display().to_string())?;
    for row in reader.records() {
        let row = row?;
        let plan = || {
            let name = row.get(0)?.to_owned();
            let goal = Goal::of(row.get(1)?)?;
            let plan =
                Known { vehicles: row.get(2)?.parse().ok()?, length: row.get(3)?.parse().ok()? };
            Some(((name, goal), plan))
        };
        let (key, plan) = plan().with_context(|| format!("{}: {row:?}", path.display()))?;
        known.insert(key, plan);
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_problems_of_the_testkit_have_their_goals_and_best_plans() {
        let testkit = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit/convoys");
        let all = instances(&[testkit]).expect("it is there");
        let goals = |name: &str| -> Vec<&str> {
            all.iter().filter(|one| one.name == name).map(|one| one.goal.word()).collect()
        };
        assert_eq!(goals("rc1_10_1"), ["H", "D"]);
        assert_eq!(goals("lrc1_4_3"), ["H"]);
        assert_eq!(goals("cv200_s1"), ["cost"]);
        let best = all.iter().find(|one| one.name == "lrc1_4_3").and_then(|one| one.known);
        assert_eq!(best.map(|best| best.vehicles), Some(24));
    }
}
