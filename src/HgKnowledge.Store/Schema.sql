-- Payloads hold the records whole; the other columns are read out of them, for queries by people and by the program.

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL,
    payload TEXT NOT NULL,
    type TEXT AS (json_extract(payload, '$.type')),
    symbol TEXT AS (json_extract(payload, '$.symbol')),
    date TEXT AS (json_extract(payload, '$.date')),
    issuer TEXT AS (json_extract(payload, '$.issuer')),
    title TEXT AS (json_extract(payload, '$.title')),
    year INTEGER AS (json_extract(payload, '$.year'))
);

-- The id is the row of the passage in the full-text index.
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

-- Streams of tokens that the program has cut and brought to their forms, a space between two: the tokenizer only splits.
-- Contentless, since the text is in the blocks.
CREATE VIRTUAL TABLE passages USING fts5 (
    exact, folded, symbols,
    content = '',
    tokenize = "ascii tokenchars '-/,'"
);
