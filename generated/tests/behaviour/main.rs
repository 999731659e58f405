//! What the client does on a network: real requests to a server on this machine, bound to a port of its own. Each module is one
//! promise that the SDK makes to the programs that use it.

mod addresses;
mod authentication;
mod blocking;
mod bounds;
mod budget;
mod capture;
mod causes;
mod clock;
mod deadlines;
mod decoding;
mod environment;
mod equality;
mod errors;
mod faults;
mod faulty;
mod headers;
mod issuer;
mod json;
mod leaks;
mod made_values;
mod mocks;
mod oauth2;
mod official_bugs;
mod options;
mod pages;
mod paths;
mod plain_calls;
mod provider;
mod queries;
mod redirects;
mod requests;
mod retries;
mod samples;
mod secrets;
mod server;
mod sizes;
mod spans;
mod storms;
mod streams;
mod time_limits;
mod tour;
mod transports;
mod unknown;

/// The result of a test: an unexpected error fails the test.
type Outcome = Result<(), Box<dyn std::error::Error>>;
