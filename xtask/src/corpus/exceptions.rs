//! Examples that differ after a round trip, each with the reason. One that no longer differs is an error, so that this list stays
//! correct.

/// Examples that differ after a round trip.
pub struct Exception {
    /// The document's name.
    pub document: &'static str,
    /// Why that is correct.
    #[expect(dead_code, reason = "it is for people")]
    pub reason: &'static str,
    /// The JSON pointers of their owners.
    pub places: &'static [&'static str],
}

/// All of them.
pub const EXCEPTIONS: &[Exception] = &[
    Exception {
        document: "twilio",
        reason: "It gives a string where its schema says that there is a number.",
        places: &[
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1AvailablePhoneNumbers~1{CountryCode}~1Local.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Calls~1{CallSid}~1Recordings.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Calls~1{CallSid}~1Recordings~1{Sid}.json/get/responses/200/examples/fetch",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Recordings~1{RecordingSid}~1Transcriptions~1{Sid}.json/get/responses/200/examples/fetch",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Recordings~1{RecordingSid}~1Transcriptions.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Transcriptions~1{Sid}.json/get/responses/200/examples/fetch",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Transcriptions.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1AllTime.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1Daily.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1LastMonth.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1Monthly.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1ThisMonth.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1Today.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1Yearly.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Usage~1Records~1Yesterday.json/get/responses/200/examples/readFull",
        ],
    },
    Exception {
        document: "twilio",
        reason: "It gives null where its schema allows none, and an optional field without a value is left out.",
        places: &[
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences~1{Sid}.json/get/responses/200/examples/fetchValidRegionInProgress",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences~1{Sid}.json/post/responses/200/examples/announceToConference",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences.json/get/responses/200/examples/readNext",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences.json/get/responses/200/examples/readPrevious",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences.json/get/responses/200/examples/readMyroom",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences.json/get/responses/200/examples/readFull",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences.json/get/responses/200/examples/readDateCreatedEquals",
            "/paths/~12010-04-01~1Accounts~1{AccountSid}~1Conferences.json/get/responses/200/examples/readDateCreatedOnOrAfter",
        ],
    },
];
