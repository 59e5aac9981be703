//! The public log, read by the Go team's own packages.

