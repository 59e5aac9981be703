//! `busel roads`: real roads from a map file, so that nobody has to be asked how far it is.

use std::path::PathBuf;

use busel_roads::profile::Profile;
use busel_roads::{NoRoads, Point, Roads as Network, Step};
use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::{Desk, Ended, Failed};
use crate::fault::Fault;
use crate::home::Home;
use crate::road_service::{Address, Patience, Program, RoadService};

/// Real roads from a map file, without asking anybody.
#[derive(Debug, Args)]
pub(crate) struct Roads {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Read an extract of OpenStreetMap in; it takes the place of any before.
    Import {
        /// The extract, a file whose name ends in .osm.pbf.
        file: PathBuf,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Say which road service of your own convoys are planned with: it is asked first, the map
    /// stands in for it.
    ///
    /// The service learns in which towns hubs, groups and border posts lie, each time a convoy is
    /// planned.
    Service {
        #[command(subcommand)]
        which: Which,
    },
    /// Tell how far it is from one place to another.
    Way {
        /// A town, or degrees north and east: 49.84,24.03.
        from: String,
        /// The same.
        to: String,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Told whenever a service outside the private network is used.
pub(crate) const TOLD_TO_OTHERS: &str = "the road service may be outside your network: whoever runs it, and everybody on the way there, \
     learns which towns your convoys go to before they go";

/// A road service.
#[derive(Debug, Subcommand)]
enum Which {
    /// An `osrm-routed`, such as `http://127.0.0.1:5000`.
    Osrm(Where),
    /// A Valhalla, such as `http://127.0.0.1:8002`.
    Valhalla(Where),
    /// None; the map that was read in, or an estimate.
    None,
}

#[derive(Debug, Args)]
struct Where {
    /// Its address, on this machine or in its private network.
    address: String,
    /// Allow an address outside the private network. Whoever runs it, and everybody on the way there,
    /// then learns which towns your convoys go to before they go.
    #[arg(long)]
    allow_public: bool,
}

impl Roads {
    pub(crate) fn run(&self, desk: &Desk<'_>) -> Result<Ended, Failed> {
        let home = desk.beside()?;
        match &self.what {
            What::Import { file, json } => {
                let bar = desk.terminal.count("Reading the map");
                let read = Network::import(file, &mut |step| bar.set_message(message(step)));
                bar.finish_and_clear();
                let network = read?;
                network.save(&home.roads())?;
                let (junctions, pieces) = network.size();
                if *json {
                    desk.terminal.answer(&json!({"junctions": junctions, "pieces": pieces}))?;
                } else {
                    desk.terminal.print(&format!(
                        "The roads are ready: {junctions} junctions, {pieces} pieces of road. \
                         Plans use them from the next start on."
                    ))?;
                }
            }
            What::Service { which } => which.set(desk, &home)?,
            What::Way { from, to, json } => {
                let network = of(&home)?.ok_or_else(|| {
                    Failed::BadUse("there are no roads yet: `busel roads import FILE`".into())
                })?;
                let (from, to) = (place(from)?, place(to)?);
                let legs = Profile::ALL.map(|profile| (profile, network.leg(profile, from, to)));
                if *json {
                    let answers = legs.iter().map(|(profile, leg)| {
                        let leg =
                            leg.map(|leg| json!({"metres": leg.metres, "seconds": leg.seconds}));
                        (profile.name().to_owned(), leg.unwrap_or(Value::Null))
                    });
                    desk.terminal.answer(&answers.collect::<serde_json::Map<_, _>>())?;
                } else {
                    for (profile, leg) in legs {
                        let told = leg.map_or_else(
                            || "no way on these roads".to_owned(),
                            |leg| {
                                let minutes = leg.seconds.div_ceil(60);
                                let (hours, minutes) = (minutes / 60, minutes % 60);
                                format!("{} km, {hours} h {minutes:02}", leg.metres.div_ceil(1_000))
                            },
                        );
                        desk.terminal.print(&format!("{}: {told}", profile.name()))?;
                    }
                }
            }
        }
        Ok(Ended::Done)
    }
}

impl Which {
    fn set(&self, desk: &Desk<'_>, home: &Home) -> Result<(), Failed> {
        let (program, place) = match self {
            Self::Osrm(place) => (Program::Osrm, place),
            Self::Valhalla(place) => (Program::Valhalla, place),
            Self::None => {
                match std::fs::remove_file(home.road_service()) {
                    Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                        return Err(Fault::from(error).into());
                    }
                    Ok(()) | Err(_) => {}
                }
                desk.terminal.print("No road service is asked from the next start on.")?;
                return Ok(());
            }
        };
        let service = place.service(program)?;
        service.save(&home.road_service())?;
        if service.may_be_public {
            desk.terminal.complain(TOLD_TO_OTHERS);
        }
        desk.terminal.print(&format!(
            "{} at {} is asked from the next start on, each time a convoy is planned. It learns in \
             which towns hubs, groups and border posts lie.",
            program.name(),
            service.address
        ))?;
        Ok(())
    }
}

impl Where {
    fn service(&self, program: Program) -> Result<RoadService, Failed> {
        let address = Address::read(&self.address);
        let address = address.map_err(|why| Failed::BadUse(why.to_string()))?;
        let is_near = address.is_near();
        if !self.allow_public {
            let why = match is_near {
                Ok(true) => None,
                Ok(false) => Some(
                    "this address is not on this machine or in its private network: whoever runs it \
                     would learn which towns your convoys go to. If you mean it, say --allow-public",
                ),
                Err(_) => Some("nobody knows this name here: give the address in numbers"),
            };
            if let Some(why) = why {
                return Err(Failed::BadUse(why.to_owned()));
            }
        }
        let (may_be_public, patience) = (self.allow_public, Patience::default());
        Ok(RoadService { program, address, may_be_public, patience })
    }
}

/// The roads a centre read in, if it did.
pub(crate) fn of(home: &Home) -> Result<Option<Network>, Failed> {
    let file = home.roads();
    if !file.exists() {
        return Ok(None);
    }
    Ok(Some(Network::open(&file)?))
}

fn message(step: Step) -> &'static str {
    match step {
        Step::Ways => "Looking for roads",
        Step::Points => "Looking where they lie",
        Step::Preparing(Profile::Car) => "Preparing for cars",
        Step::Preparing(Profile::Van) => "Preparing for vans",
    }
}

impl From<NoRoads> for Failed {
    fn from(no: NoRoads) -> Self {
        match no {
            NoRoads::File(kind) => Fault::Files(kind).into(),
            NoRoads::NotAnExtract(_)
            | NoRoads::Empty(_)
            | NoRoads::Damaged
            | NoRoads::TooLarge(_) => Self::BadUse(no.to_string()),
        }
    }
}

/// A town by its name, or a point by its degrees.
fn place(text: &str) -> Result<Point, Failed> {
    let degrees = text
        .split_once(',')
        .and_then(|(lat, lon)| Point::degrees(lat.trim().parse().ok()?, lon.trim().parse().ok()?));
    if let Some(point) = degrees {
        return Ok(point);
    }
    // The shell shows what it found, so the largest town of a name will do.
    let town = crate::catalogue::places().named(text).first().copied();
    let town = town.ok_or_else(|| Failed::BadUse(format!("no town is called \"{text}\"")))?;
    Ok(Point { lat_e7: town.lat_e4 * 1_000, lon_e7: town.lon_e4 * 1_000 })
}
