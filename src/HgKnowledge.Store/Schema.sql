-- Payloads hold the records whole; the other columns are read out of them, for queries by people and by the program.

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    payload TEXT NOT NULL,
    marks TEXT NOT NULL,
    passages INTEGER NOT NULL,
    sketch BLOB NOT NULL,
    type TEXT AS (json_extract(payload, '$.type')),
    symbol TEXT AS (json_extract(payload, '$.symbol')),
    date TEXT AS (json_extract(payload, '$.date')),
    issuer TEXT AS (json_extract(payload, '$.issuer')),
    title TEXT AS (json_extract(payload, '$.title')),
    year INTEGER AS (json_extract(payload, '$.year'))
);

-- The id is the row of the passage in the full-text index: the document's id in the upper bits, the number in the lower 24.
CREATE TABLE blocks (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    number INTEGER NOT NULL,
    payload TEXT NOT NULL,
    kind TEXT AS (json_extract(payload, '$.kind')),
    node INTEGER AS (json_extract(payload, '$.node')),
    page INTEGER AS (json_extract(payload, '$.page')),
    text TEXT AS (json_extract(payload, '$.text')),
    UNIQUE (document, number)
);

CREATE TABLE outline (
    document INTEGER NOT NULL,
    number INTEGER NOT NULL,
    payload TEXT NOT NULL,
    kind TEXT AS (json_extract(payload, '$.kind')),
    path TEXT AS (json_extract(payload, '$.path')),
    title TEXT AS (json_extract(payload, '$.title')),
    block INTEGER AS (json_extract(payload, '$.block')),
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE targets (
    document INTEGER NOT NULL,
    number INTEGER NOT NULL,
    payload TEXT NOT NULL,
    block INTEGER AS (json_extract(payload, '$.evidence[0]')),
    kind TEXT AS (json_extract(payload, '$.kind')),
    status TEXT AS (json_extract(payload, '$.status')),
    label TEXT AS (json_extract(payload, '$.label')),
    low NUMERIC AS (json_extract(payload, '$.quantity.low')),
    high NUMERIC AS (json_extract(payload, '$.quantity.high')),
    unit TEXT AS (json_extract(payload, '$.quantity.unit')),
    first_year INTEGER AS (json_extract(payload, '$.period.from')),
    last_year INTEGER AS (json_extract(payload, '$.period.to')),
    area TEXT AS (json_extract(payload, '$.area')),
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE tasks (
    document INTEGER NOT NULL,
    number INTEGER NOT NULL,
    payload TEXT NOT NULL,
    block INTEGER AS (json_extract(payload, '$.evidence[0]')),
    title TEXT AS (json_extract(payload, '$.title')),
    deliverable TEXT AS (json_extract(payload, '$.deliverable')),
    deadline TEXT AS (json_extract(payload, '$.deadline.to')),
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE refs (
    document INTEGER NOT NULL,
    number INTEGER NOT NULL,
    payload TEXT NOT NULL,
    block INTEGER AS (json_extract(payload, '$.evidence[0]')),
    type TEXT AS (json_extract(payload, '$.type')),
    symbol TEXT AS (json_extract(payload, '$.symbol')),
    date TEXT AS (json_extract(payload, '$.date')),
    relation TEXT AS (json_extract(payload, '$.relation')),
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE ledger (
    name TEXT PRIMARY KEY,
    outcome TEXT NOT NULL,
    reasons TEXT NOT NULL
) WITHOUT ROWID;

-- One row: which store this is, how many changes it has seen, and how many of them the full-text index below has seen. An
-- engine that keeps its index elsewhere remembers the first two of the state that it has.
CREATE TABLE state (
    identity TEXT NOT NULL,
    generation INTEGER NOT NULL,
    embedded INTEGER NOT NULL
);
INSERT INTO state VALUES (lower(hex(randomblob(8))), 0, 0);

-- What is known of a passage beside its text, as tokens with a space between two; its document's are in documents.
CREATE TABLE passage_marks (
    row INTEGER PRIMARY KEY,
    marks TEXT NOT NULL
);

CREATE TABLE marks (
    mark TEXT PRIMARY KEY,
    name TEXT NOT NULL
) WITHOUT ROWID;

-- Targets with their indicators, for conditions on several of their properties at once. The base columns are in the base
-- unit of the unit's family.
CREATE TABLE statements (
    row INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    family TEXT NOT NULL,
    base_low REAL NOT NULL,
    base_high REAL NOT NULL,
    first_year INTEGER,
    last_year INTEGER
);
CREATE INDEX statements_by_indicator ON statements (indicator);
CREATE INDEX statements_by_row ON statements (row);

-- Streams of tokens that the program has cut and brought to their forms, a space between two: the tokenizer only splits.
-- Contentless, since the text is in the blocks.
CREATE VIRTUAL TABLE passages USING fts5 (
    exact, folded, marks,
    content = '',
    tokenize = "ascii tokenchars '-,:'"
);

CREATE VIRTUAL TABLE tokens USING fts5vocab (passages, row);

-- Every document is a transaction and so a segment of the index: merging sixteen at a time writes each passage less often.
INSERT INTO passages (passages, rank) VALUES ('automerge', 16);
