BEGIN TRANSACTION;
CREATE TABLE attempt (
  session         TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  task            INTEGER NOT NULL,
  slug            TEXT NOT NULL,
  language        TEXT NOT NULL,
  topics          TEXT NOT NULL,
  wall_ms         INTEGER NOT NULL,
  duration_ms     INTEGER NOT NULL,
  timed           INTEGER NOT NULL,
  solved          INTEGER NOT NULL,
  clean           INTEGER NOT NULL,
  accepted_source TEXT NOT NULL,
  PRIMARY KEY (session, task)
) STRICT, WITHOUT ROWID;
INSERT INTO "attempt" VALUES('20261122-125816-phone',0,'two-sum','python','["Array","Hash Table"]',1795352296927,12709,1,1,0,'12303ba31d4188f55cce705d1664c71e7d48b4cc2e907c5cad648e319a190d5d');
INSERT INTO "attempt" VALUES('20261122-125829-solve',0,'two-sum','python','["Array","Hash Table"]',1795352309824,184,0,0,0,'');
CREATE TABLE event (
  position   INTEGER PRIMARY KEY CHECK (position > 0),
  stream     TEXT NOT NULL REFERENCES stream (id),
  sequence   INTEGER NOT NULL,
  version    INTEGER NOT NULL CHECK (version >= 1),
  task       INTEGER NOT NULL CHECK (task >= 0),
  kind       TEXT NOT NULL,
  wall_ms    INTEGER NOT NULL,
  elapsed_ms INTEGER NOT NULL CHECK (elapsed_ms >= 0),
  boot_id    TEXT NOT NULL,
  boot_ms    INTEGER NOT NULL,
  payload    TEXT NOT NULL,
  UNIQUE (stream, sequence)
) STRICT;
INSERT INTO "event" VALUES(1,'20261122-125816-phone',1,1,0,'session-started',1795352296927,0,'5f0d6c1e-1111-4222-8333-944445555666',48085261,'{"budget_ms":2700000,"deadline_ms":1795354996927,"language":"python","profile":"phone","role":"","seed":1795352296926,"strict":false,"tasks":[{"budget_ms":2700000,"clarifications":9,"difficulty":"easy","slug":"two-sum","target_time":"O(n)","title":"Two Sum","topics":["Array","Hash Table"]}],"workspace":"/home/candidate/.local/share/rehearse/workspaces/20261122-125816-phone"}');
INSERT INTO "event" VALUES(2,'20261122-125816-phone',2,1,0,'problem-served',1795352296927,0,'5f0d6c1e-1111-4222-8333-944445555666',48085261,'{"slug":"two-sum"}');
INSERT INTO "event" VALUES(3,'20261122-125816-phone',3,1,0,'phase-entered',1795352296927,0,'5f0d6c1e-1111-4222-8333-944445555666',48085261,'{"phase":"understand"}');
INSERT INTO "event" VALUES(4,'20261122-125816-phone',4,1,0,'clarification-asked',1795352297008,81,'5f0d6c1e-1111-4222-8333-944445555666',48085342,'{"answer":"From 2 to 10,000 numbers; numbers and target lie between -1,000,000,000 and 1,000,000,000, so the sum of two fits into 32 bits.","matched":"How long is the array, and how large can the numbers get?","question":"may the list be empty"}');
INSERT INTO "event" VALUES(5,'20261122-125816-phone',5,1,0,'note-added',1795352297054,127,'5f0d6c1e-1111-4222-8333-944445555666',48085388,'{"text":"a hash map from value to index"}');
INSERT INTO "event" VALUES(6,'20261122-125816-phone',6,1,0,'approach-stated',1795352297094,167,'5f0d6c1e-1111-4222-8333-944445555666',48085428,'{"text":"one pass with a hash map"}');
INSERT INTO "event" VALUES(7,'20261122-125816-phone',7,1,0,'snapshot',1795352297162,235,'5f0d6c1e-1111-4222-8333-944445555666',48085496,'{"file":"solution.py","hash":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","lines":6,"lines_changed":7}');
INSERT INTO "event" VALUES(8,'20261122-125816-phone',8,1,0,'build-finished',1795352298260,1333,'5f0d6c1e-1111-4222-8333-944445555666',48086594,'{"cached":false,"duration_ms":174,"hash":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","log":"","ok":true}');
INSERT INTO "event" VALUES(9,'20261122-125816-phone',9,1,0,'run-finished',1795352298260,1333,'5f0d6c1e-1111-4222-8333-944445555666',48086594,'{"confinement":"namespaces","failure":{"answer":"[1,2]","args":"{\"nums\":[5,8,2],\"target\":10}","group":"sample","name":"example-2","output":"[0,0]","reason":"1 is missing; 0 does not belong there (the order does not matter)","state_left_over":false,"stderr":"","tags":[],"verdict":"WA"},"hash":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","on_save":false,"own_passed":0,"own_total":0,"samples_passed":1,"samples_total":3,"verdict":"WA"}');
INSERT INTO "event" VALUES(10,'20261122-125816-phone',10,1,0,'build-finished',1795352309326,12399,'5f0d6c1e-1111-4222-8333-944445555666',48097660,'{"cached":false,"duration_ms":1,"hash":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","log":"","ok":true}');
INSERT INTO "event" VALUES(11,'20261122-125816-phone',11,1,0,'submit-finished',1795352309326,12399,'5f0d6c1e-1111-4222-8333-944445555666',48097660,'{"automatic":false,"confinement":"namespaces","cpu_us":1300604,"failure":{"answer":"[1,2]","args":"{\"nums\":[5,8,2],\"target\":10}","group":"sample","name":"example-2","output":"[0,0]","reason":"1 is missing; 0 does not belong there (the order does not matter)","state_left_over":false,"stderr":"","tags":[],"verdict":"WA"},"groups":[{"group":"sample","passed":1,"skipped":1,"total":3,"verdict":"WA"},{"group":"edge","passed":5,"skipped":14,"total":20,"verdict":"WA"},{"group":"random","passed":20,"skipped":29,"total":50,"verdict":"WA"},{"group":"large","passed":0,"skipped":4,"total":5,"verdict":"TLE"}],"hash":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","memory_bytes":12988416,"verdict":"WA"}');
INSERT INTO "event" VALUES(12,'20261122-125816-phone',12,1,0,'counterexample-sought',1795352309467,12540,'5f0d6c1e-1111-4222-8333-944445555666',48097801,'{"answer":"[0,1]","args":"{\"nums\":[6,6],\"target\":12}","from":"example-3","hash":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","literal":"nums = [6,6], target = 12","minimal":true,"origin":"shrunk","output":"[0,0]","reason":"1 is missing; 0 is there too often (the order does not matter)","saved_as":"counterexample-1","scalars":3,"took_ms":137,"tried":1,"verdict":"WA"}');
INSERT INTO "event" VALUES(13,'20261122-125816-phone',13,1,0,'snapshot',1795352309550,12623,'5f0d6c1e-1111-4222-8333-944445555666',48097884,'{"file":"solution.py","hash":"12303ba31d4188f55cce705d1664c71e7d48b4cc2e907c5cad648e319a190d5d","lines":7,"lines_changed":7}');
INSERT INTO "event" VALUES(14,'20261122-125816-phone',14,1,0,'build-finished',1795352309636,12709,'5f0d6c1e-1111-4222-8333-944445555666',48097970,'{"cached":false,"duration_ms":0,"hash":"12303ba31d4188f55cce705d1664c71e7d48b4cc2e907c5cad648e319a190d5d","log":"","ok":true}');
INSERT INTO "event" VALUES(15,'20261122-125816-phone',15,1,0,'submit-finished',1795352309636,12709,'5f0d6c1e-1111-4222-8333-944445555666',48097970,'{"automatic":false,"confinement":"namespaces","cpu_us":1653,"groups":[{"group":"sample","passed":3,"skipped":0,"total":3,"verdict":"AC"},{"group":"edge","passed":20,"skipped":0,"total":20,"verdict":"AC"},{"group":"random","passed":50,"skipped":0,"total":50,"verdict":"AC"},{"group":"large","passed":5,"skipped":0,"total":5,"verdict":"AC"}],"hash":"12303ba31d4188f55cce705d1664c71e7d48b4cc2e907c5cad648e319a190d5d","memory_bytes":11067392,"verdict":"AC"}');
INSERT INTO "event" VALUES(16,'20261122-125816-phone',16,1,0,'growth-measured',1795352309724,12797,'5f0d6c1e-1111-4222-8333-944445555666',48098058,'{"attested":true,"confidence":0,"hash":"12303ba31d4188f55cce705d1664c71e7d48b4cc2e907c5cad648e319a190d5d","input":"","memory":"","reason":"the solution answers no input that could be made for measuring","scale":"nums.length","standing":"unknown","summary":"How its time grows cannot be told: the solution answers no input that could be made for measuring.","target":"O(n)","time":""}');
INSERT INTO "event" VALUES(17,'20261122-125816-phone',17,1,0,'session-ended',1795352309770,12843,'5f0d6c1e-1111-4222-8333-944445555666',48098104,'{"reason":"finished"}');
INSERT INTO "event" VALUES(18,'20261122-125829-solve',1,1,0,'session-started',1795352309824,0,'5f0d6c1e-1111-4222-8333-944445555666',48098158,'{"budget_ms":0,"deadline_ms":1795352309824,"language":"python","profile":"solve","role":"","seed":0,"strict":false,"tasks":[{"budget_ms":0,"clarifications":9,"difficulty":"easy","slug":"two-sum","target_time":"O(n)","title":"Two Sum","topics":["Array","Hash Table"]}],"workspace":"/home/candidate/.local/share/rehearse/workspaces/20261122-125829-solve"}');
INSERT INTO "event" VALUES(19,'20261122-125829-solve',2,1,0,'problem-served',1795352309824,0,'5f0d6c1e-1111-4222-8333-944445555666',48098158,'{"slug":"two-sum"}');
INSERT INTO "event" VALUES(20,'20261122-125829-solve',3,1,0,'phase-entered',1795352309824,0,'5f0d6c1e-1111-4222-8333-944445555666',48098158,'{"phase":"understand"}');
INSERT INTO "event" VALUES(21,'20261122-125829-solve',4,1,0,'note-added',1795352309946,122,'5f0d6c1e-1111-4222-8333-944445555666',48098280,'{"text":"again, from memory"}');
INSERT INTO "event" VALUES(22,'20261122-125829-solve',5,1,0,'session-ended',1795352310008,184,'5f0d6c1e-1111-4222-8333-944445555666',48098342,'{"reason":"finished"}');
CREATE TABLE failure (
  session  TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  task     INTEGER NOT NULL,
  slug     TEXT NOT NULL,
  language TEXT NOT NULL,
  wall_ms  INTEGER NOT NULL,
  entry    TEXT NOT NULL,
  PRIMARY KEY (session, task)
) STRICT, WITHOUT ROWID;
INSERT INTO "failure" VALUES('20261122-125816-phone',0,'two-sum','python',1795352309326,'{"id":"20261122-125816-phone/1","session":"20261122-125816-phone","task":0,"slug":"two-sum","title":"Two Sum","difficulty":"easy","language":"python","topics":["Array","Hash Table"],"wall_ms":1795352309326,"verdict":"WA","judged":true,"groups":[{"group":"sample","verdict":"WA","passed":1,"total":3,"skipped":1},{"group":"edge","verdict":"WA","passed":5,"total":20,"skipped":14},{"group":"random","verdict":"WA","passed":20,"total":50,"skipped":29},{"group":"large","verdict":"TLE","passed":0,"total":5,"skipped":4}],"failure":{"name":"example-2","group":"sample","tags":[],"verdict":"WA","reason":"1 is missing; 0 does not belong there (the order does not matter)","args":"{\"nums\":[5,8,2],\"target\":10}","answer":"[1,2]","output":"[0,0]","stderr":"","state_left_over":false},"counterexample":{"source":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","origin":"shrunk","from":"example-3","tried":1,"literal":"nums = [6,6], target = 12","args":"{\"nums\":[6,6],\"target\":12}","answer":"[0,1]","output":"[0,0]","verdict":"WA","reason":"1 is missing; 0 is there too often (the order does not matter)","scalars":3,"minimal":true,"took_ms":137,"saved_as":"counterexample-1"},"confinement":"namespaces","tags":[],"rules":["sample-failed-first","few-clarifications","no-own-test"],"causes":[],"intention":"","failing_source":"4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99","passing_source":"12303ba31d4188f55cce705d1664c71e7d48b4cc2e907c5cad648e319a190d5d","state":"not yet"}');
INSERT INTO "failure" VALUES('20261122-125829-solve',0,'two-sum','python',1795352310008,'{"id":"20261122-125829-solve/1","session":"20261122-125829-solve","task":0,"slug":"two-sum","title":"Two Sum","difficulty":"easy","language":"python","topics":["Array","Hash Table"],"wall_ms":1795352310008,"verdict":"JE","judged":false,"groups":[],"tags":[],"rules":["topic-unpractised","few-clarifications"],"causes":[],"intention":"","failing_source":"","passing_source":"","state":"not yet"}');
CREATE TABLE projection (
  version INTEGER NOT NULL
) STRICT;
INSERT INTO "projection" VALUES(1);
CREATE TABLE session (
  id             TEXT NOT NULL PRIMARY KEY REFERENCES stream (id),
  ended_position INTEGER NOT NULL UNIQUE REFERENCES event (position),
  kind           TEXT NOT NULL,
  profile        TEXT NOT NULL,
  language       TEXT NOT NULL,
  strict         INTEGER NOT NULL,
  sealed         INTEGER NOT NULL,
  reviewed       INTEGER NOT NULL,
  reason         TEXT NOT NULL,
  started_ms     INTEGER NOT NULL,
  budget_ms      INTEGER NOT NULL,
  duration_ms    INTEGER NOT NULL,
  tasks          INTEGER NOT NULL,
  solved         INTEGER NOT NULL,
  overrating     REAL
) STRICT, WITHOUT ROWID;
INSERT INTO "session" VALUES('20261122-125816-phone',17,'interview','phone','python',0,0,0,'finished',1795352296927,2700000,12843,1,1,NULL);
INSERT INTO "session" VALUES('20261122-125829-solve',22,'solve','solve','python',0,0,0,'finished',1795352309824,0,184,1,0,NULL);
CREATE TABLE source (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  text BLOB NOT NULL
) STRICT;
INSERT INTO "source" VALUES('4f437a8ddc383df3b456c35dd17b2c7b9c5698ed20aabd484404c3bcb1bd9d99',X'636C61737320536F6C7574696F6E3A0A202020206465662074776F53756D2873656C662C206E756D732C20746172676574293A0A2020202020202020666F7220692C206120696E20656E756D6572617465286E756D73293A0A202020202020202020202020666F72206A2C206220696E20656E756D6572617465286E756D73293A0A2020202020202020202020202020202069662061202B2062203D3D207461726765743A0A202020202020202020202020202020202020202072657475726E205B692C206A5D0A');
INSERT INTO "source" VALUES('12303ba31d4188f55cce705d1664c71e7d48b4cc2e907c5cad648e319a190d5d',X'636C61737320536F6C7574696F6E3A0A202020206465662074776F53756D2873656C662C206E756D732C20746172676574293A0A20202020202020207365656E203D207B7D0A2020202020202020666F7220692C206120696E20656E756D6572617465286E756D73293A0A202020202020202020202020696620746172676574202D206120696E207365656E3A0A2020202020202020202020202020202072657475726E205B7365656E5B746172676574202D20615D2C20695D0A2020202020202020202020207365656E5B615D203D20690A');
CREATE TABLE stream (
  id   TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  kind TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "stream" VALUES('20261122-125816-phone','interview');
INSERT INTO "stream" VALUES('20261122-125829-solve','solve');
CREATE INDEX event_that_ended ON event (stream) WHERE kind = 'session-ended';
CREATE TRIGGER event_in_order BEFORE INSERT ON event BEGIN
  SELECT RAISE(ABORT, 'an event is never replaced') WHERE EXISTS (SELECT 1 FROM event WHERE position = NEW.position);
  SELECT RAISE(ABORT, 'events of a stream are numbered 1, 2, 3 without a gap')
    WHERE NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM event WHERE stream = NEW.stream);
  SELECT RAISE(ABORT, 'elapsed time never decreases')
    WHERE NEW.elapsed_ms < (SELECT elapsed_ms FROM event WHERE stream = NEW.stream AND sequence = NEW.sequence - 1);
END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER stream_no_replace BEFORE INSERT ON stream
  WHEN EXISTS (SELECT 1 FROM stream WHERE id = NEW.id) BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER stream_no_update BEFORE UPDATE ON stream BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER stream_no_delete BEFORE DELETE ON stream BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER source_no_replace BEFORE INSERT ON source
  WHEN EXISTS (SELECT 1 FROM source WHERE hash = NEW.hash) BEGIN SELECT RAISE(IGNORE); END;
CREATE TRIGGER source_no_update BEFORE UPDATE ON source BEGIN SELECT RAISE(ABORT, 'sources are append-only'); END;
CREATE TRIGGER source_no_delete BEFORE DELETE ON source BEGIN SELECT RAISE(ABORT, 'sources are append-only'); END;
CREATE INDEX attempt_by_slug ON attempt (slug);
COMMIT;
PRAGMA application_id=1919447667;
PRAGMA user_version=1;
