#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/verdict.hpp"

// The event log is the truth: everything else is a pure function of it. One struct a kind; the kind's name in the log stands
// beside it. A field is never removed or given another meaning; a change of shape raises event_version.
namespace rehearse {

inline constexpr int event_version = 1;

enum class Phase { understand, plan, code, test, analyse, questions };
inline constexpr int phase_count = 6;
[[nodiscard]] std::string_view to_string(Phase phase);
[[nodiscard]] std::optional<Phase> parse_phase(std::string_view text);

enum class EndReason { finished, time_up, abandoned };
[[nodiscard]] std::string_view to_string(EndReason reason);  // "finished", "time up", "abandoned"
[[nodiscard]] std::optional<EndReason> parse_end_reason(std::string_view text);

// Nothing held the program: its figures are not those of a sandboxed run.
[[nodiscard]] bool is_unconfined(const std::optional<std::string>& confinement);

// How one case group fared, as the judge said it then.
struct GroupOutcome {
  std::string group;  // "sample", "edge", "random", "large"
  Verdict verdict = Verdict::judge_error;
  int passed = 0;
  int total = 0;
  int skipped = 0;
  friend bool operator==(const GroupOutcome&, const GroupOutcome&) = default;
};

// Why a program died, as the judge said it then.
struct FailingCrash {
  std::string kind;  // "out_of_bounds": a name that a newer version may add to
  std::string type;  // of the exception; may be empty
  int line = 0;      // of the candidate's file; 0 unknown
  std::string function;
  std::string summary;
  std::string report;
  friend bool operator==(const FailingCrash&, const FailingCrash&) = default;
};

// The first failing case, kept so that the post-mortem needs nothing but the log.
struct FailingCase {
  std::string name;
  std::string group;
  std::vector<std::string> tags;
  Verdict verdict = Verdict::judge_error;
  std::string reason;
  std::string arguments, answer, output;   // JSON excerpts
  std::string standard_error;              // excerpt
  std::optional<FailingCrash> crash = {};  // absent if it did not crash, and in events older than this member
  // It passes when run alone, so that an earlier case left something behind; absent in events older than this member.
  std::optional<bool> state_left_over = {};
  friend bool operator==(const FailingCase&, const FailingCase&) = default;
};

struct PlannedTask {
  std::string slug;
  std::string title;
  std::string difficulty;  // "easy", "medium", "hard"
  std::vector<std::string> topics;
  Millis budget{};
  int clarifications = 0;                  // how many the problem holds
  std::string target_time;                 // "O(n)"
  std::vector<std::string> patterns = {};  // "two pointers"; absent in events older than this member, as are those below
  std::string mode = {};  // how it is practised; empty: solved as in an interview. Others are a drill's (review/drill.hpp)
  std::string card = {};  // the card it is served for; empty: none
  friend bool operator==(const PlannedTask&, const PlannedTask&) = default;
};

struct SessionStarted {
  static constexpr std::string_view kind = "session-started";
  std::string profile;
  Millis budget{};
  Millis deadline{};  // wall clock, UTC since the epoch: a fact fixed here
  std::uint64_t seed = 0;
  bool strict = false;
  std::string language;
  std::string role;
  std::string workspace;  // folder
  std::vector<PlannedTask> tasks;
  friend bool operator==(const SessionStarted&, const SessionStarted&) = default;
};
struct ProblemServed {
  static constexpr std::string_view kind = "problem-served";
  std::string slug;
  friend bool operator==(const ProblemServed&, const ProblemServed&) = default;
};
struct PhaseEntered {
  static constexpr std::string_view kind = "phase-entered";
  Phase phase = Phase::understand;
  friend bool operator==(const PhaseEntered&, const PhaseEntered&) = default;
};
struct ClarificationAsked {
  static constexpr std::string_view kind = "clarification-asked";
  std::string question;
  std::string matched;  // the clarification's own question; empty if none matched
  std::string answer;
  std::string given_by = {};  // "interviewer": a person, who was asked aloud; empty: the program. Likewise below
  friend bool operator==(const ClarificationAsked&, const ClarificationAsked&) = default;
};
struct ApproachStated {
  static constexpr std::string_view kind = "approach-stated";
  std::string text;
  friend bool operator==(const ApproachStated&, const ApproachStated&) = default;
};
struct ComplexityPredicted {
  static constexpr std::string_view kind = "complexity-predicted";
  std::string time, space;
  friend bool operator==(const ComplexityPredicted&, const ComplexityPredicted&) = default;
};
struct NoteAdded {
  static constexpr std::string_view kind = "note-added";
  std::string text;
  friend bool operator==(const NoteAdded&, const NoteAdded&) = default;
};
struct SubproblemAdded {
  static constexpr std::string_view kind = "subproblem-added";
  std::string text;
  friend bool operator==(const SubproblemAdded&, const SubproblemAdded&) = default;
};
// One of the task's own list, counted from 0 in the order in which they were added.
struct SubproblemDone {
  static constexpr std::string_view kind = "subproblem-done";
  int index = 0;
  bool done = true;  // false: taken back
  friend bool operator==(const SubproblemDone&, const SubproblemDone&) = default;
};
// What the function promises to who calls it, said before it is submitted; afterwards it is held against what was measured.
struct ContractStated {
  static constexpr std::string_view kind = "contract-stated";
  std::string promise;         // what it takes and what it gives
  bool changes_input = false;  // whether it may leave its arguments other than they came
  std::string bounds;          // what it does at the bounds: empty, one, the largest ...
  std::string time;            // "O(n)"
  friend bool operator==(const ContractStated&, const ContractStated&) = default;
};
struct ContractPoint {
  std::string clause;    // "input", "bounds", "time": a name that a newer version may add to
  std::string standing;  // "kept", "broken", "unknown": likewise
  std::string stated, measured;
  friend bool operator==(const ContractPoint&, const ContractPoint&) = default;
};
struct ContractChecked {
  static constexpr std::string_view kind = "contract-checked";
  std::string hash;  // of the source
  std::vector<ContractPoint> points;
  friend bool operator==(const ContractChecked&, const ContractChecked&) = default;
};
struct Snapshot {
  static constexpr std::string_view kind = "snapshot";
  std::string hash;
  std::string file;
  int lines = 0;
  int lines_changed = 0;  // against the previous snapshot of the task: added + removed
  friend bool operator==(const Snapshot&, const Snapshot&) = default;
};
struct BuildFinished {
  static constexpr std::string_view kind = "build-finished";
  bool ok = false;
  Millis duration{};
  bool cached = false;
  std::string log;
  std::string hash;
  friend bool operator==(const BuildFinished&, const BuildFinished&) = default;
};
struct RunFinished {
  static constexpr std::string_view kind = "run-finished";
  std::string hash;  // of the source
  Verdict verdict = Verdict::judge_error;
  int samples_passed = 0, samples_total = 0;
  int own_passed = 0, own_total = 0;
  std::optional<FailingCase> failure;
  bool on_save = false;  // by itself, because the file was saved
  // The rung of the sandbox that held it ("namespaces", "landlock", "none"); absent in events older than this member.
  std::optional<std::string> confinement = {};
  friend bool operator==(const RunFinished&, const RunFinished&) = default;
};
struct SubmitFinished {
  static constexpr std::string_view kind = "submit-finished";
  std::string hash;
  Verdict verdict = Verdict::judge_error;
  std::vector<GroupOutcome> groups;
  std::optional<FailingCase> failure;
  Micros cpu{};
  std::int64_t memory_bytes = 0;
  bool automatic = false;  // made by time-up or finish, not by the user
  // The rung of the sandbox that held it ("namespaces", "landlock", "none"); absent in events older than this member.
  std::optional<std::string> confinement = {};
  friend bool operator==(const SubmitFinished&, const SubmitFinished&) = default;
};
// The simplest input that was found to make a submission fail, once it was looked for.
struct CounterexampleSought {
  static constexpr std::string_view kind = "counterexample-sought";
  std::string hash;               // of the source
  std::string origin;             // "shrunk", "searched": a name that a newer version may add to
  std::string from;               // the case it was shrunk from; may be empty
  int tried = 0;                  // inputs that ran
  std::string literal;            // "nums = [3,3], target = 6"; empty: none was found
  std::string arguments, answer;  // JSON
  std::string output;             // JSON excerpt; empty if there was none
  Verdict verdict = Verdict::judge_error;
  std::string reason;
  int scalars = 0;
  bool minimal = false;  // nothing simpler that was tried fails
  Millis took{};
  std::string saved_as;  // the name of the case in the candidate's own tests; empty if it is not there
  [[nodiscard]] bool is_found() const { return !literal.empty(); }
  friend bool operator==(const CounterexampleSought&, const CounterexampleSought&) = default;
};
// How the cost of an accepted solution grows with its input, as it was measured then. Decides nothing.
struct GrowthMeasured {
  static constexpr std::string_view kind = "growth-measured";
  std::string hash;       // of the source
  std::string time;       // "n log n"; empty: could not be told, and `reason` says why
  std::string memory;     // likewise
  std::string target;     // the problem's, of time: "O(n)"
  std::string standing;   // of time against it: "within", "above", "unknown"
  int confidence = 0;     // percent, of time
  std::string scale;      // what n is
  std::string input;      // the kind that took longest: "sorted"
  bool attested = false;  // by the program's own clock
  std::string reason;
  std::string summary;  // a line for people
  friend bool operator==(const GrowthMeasured&, const GrowthMeasured&) = default;
};
struct HintTaken {
  static constexpr std::string_view kind = "hint-taken";
  int level = 1;
  std::string text;
  std::string given_by = {};
  friend bool operator==(const HintTaken&, const HintTaken&) = default;
};
struct AlarmRaised {
  static constexpr std::string_view kind = "alarm-raised";
  std::string alarm;
  friend bool operator==(const AlarmRaised&, const AlarmRaised&) = default;
};
struct SelfScoreGiven {
  static constexpr std::string_view kind = "self-score-given";
  int communication = 0, problem_solving = 0, technical = 0, testing = 0;
  friend bool operator==(const SelfScoreGiven&, const SelfScoreGiven&) = default;
};
struct NervesRated {
  static constexpr std::string_view kind = "nerves-rated";
  int level = 0;
  bool before = true;
  friend bool operator==(const NervesRated&, const NervesRated&) = default;
};
struct FollowUpAsked {
  static constexpr std::string_view kind = "follow-up-asked";
  int index = 0;  // of the problem's; -1: the interviewer's own
  std::string text;
  std::string given_by = {};
  friend bool operator==(const FollowUpAsked&, const FollowUpAsked&) = default;
};
struct FollowUpAnswered {
  static constexpr std::string_view kind = "follow-up-answered";
  int index = 0;
  std::string text;
  friend bool operator==(const FollowUpAnswered&, const FollowUpAnswered&) = default;
};
// Afterwards, by the user: which points of a good answer the own one had.
struct FollowUpChecked {
  static constexpr std::string_view kind = "follow-up-checked";
  int index = 0;
  std::vector<std::string> covered, missed;
  friend bool operator==(const FollowUpChecked&, const FollowUpChecked&) = default;
};
// Afterwards, in the user's words: the solution as one would explain it to somebody who does not know the problem.
struct ExplanationGiven {
  static constexpr std::string_view kind = "explanation-given";
  std::string prompt, text;
  friend bool operator==(const ExplanationGiven&, const ExplanationGiven&) = default;
};
// A person at the interviewer's side.
struct InterviewerSaid {
  static constexpr std::string_view kind = "interviewer-said";
  std::string text;
  friend bool operator==(const InterviewerSaid&, const InterviewerSaid&) = default;
};
struct InterviewerNoted {  // for the interviewer alone while the session runs
  static constexpr std::string_view kind = "interviewer-noted";
  std::string text;
  friend bool operator==(const InterviewerNoted&, const InterviewerNoted&) = default;
};
struct InterviewerScored {
  static constexpr std::string_view kind = "interviewer-scored";
  int communication = 0, problem_solving = 0, technical = 0, testing = 0;  // 1-4, as the self-score
  friend bool operator==(const InterviewerScored&, const InterviewerScored&) = default;
};
struct RecordingStarted {
  static constexpr std::string_view kind = "recording-started";
  std::string file;      // below the data folder
  std::string recorder;  // "arecord"
  friend bool operator==(const RecordingStarted&, const RecordingStarted&) = default;
};
struct RecordingEnded {
  static constexpr std::string_view kind = "recording-ended";
  std::string file;
  Millis length{};     // of what was recorded
  std::string reason;  // empty: it was stopped; else why it stopped by itself
  friend bool operator==(const RecordingEnded&, const RecordingEnded&) = default;
};
struct EditorialOpened {
  static constexpr std::string_view kind = "editorial-opened";
  friend bool operator==(const EditorialOpened&, const EditorialOpened&) = default;
};
struct SessionEnded {
  static constexpr std::string_view kind = "session-ended";
  EndReason reason = EndReason::finished;
  friend bool operator==(const SessionEnded&, const SessionEnded&) = default;
};
struct Paused {
  static constexpr std::string_view kind = "paused";
  friend bool operator==(const Paused&, const Paused&) = default;
};
struct Resumed {
  static constexpr std::string_view kind = "resumed";
  Millis deadline{};
  friend bool operator==(const Resumed&, const Resumed&) = default;
};
struct PredictionGiven {
  static constexpr std::string_view kind = "prediction-given";
  Verdict verdict = Verdict::accepted;
  friend bool operator==(const PredictionGiven&, const PredictionGiven&) = default;
};
struct WentWell {
  static constexpr std::string_view kind = "went-well";
  std::vector<std::string> things;
  friend bool operator==(const WentWell&, const WentWell&) = default;
};
enum class FindingDecision { confirmed, rejected, changed };
[[nodiscard]] std::string_view to_string(FindingDecision decision);
[[nodiscard]] std::optional<FindingDecision> parse_finding_decision(std::string_view text);

struct FindingConfirmed {
  static constexpr std::string_view kind = "finding-confirmed";
  std::string rule;
  FindingDecision decision = FindingDecision::confirmed;
  std::string cause;      // the user's, with changed
  std::string intention;  // what I will do differently; may be empty
  friend bool operator==(const FindingConfirmed&, const FindingConfirmed&) = default;
};
// What I will do differently, said of one task as a whole; a later one replaces it, an empty one takes it back.
struct IntentionSet {
  static constexpr std::string_view kind = "intention-set";
  std::string text;
  friend bool operator==(const IntentionSet&, const IntentionSet&) = default;
};
struct GrowthAreaChosen {
  static constexpr std::string_view kind = "growth-area-chosen";
  std::vector<std::string> areas;
  friend bool operator==(const GrowthAreaChosen&, const GrowthAreaChosen&) = default;
};
// A card that was rated by its owner. What an attempt at a problem says of its card follows from the attempt itself.
struct CardRated {
  static constexpr std::string_view kind = "card-rated";
  std::string card;
  int rating = 0;           // 1 again, 2 hard, 3 good, 4 easy
  Millis took{};            // from the question to the rating
  std::string answer = {};  // what was answered, in the user's words
  friend bool operator==(const CardRated&, const CardRated&) = default;
};
// A card of the user's own: the basics of a framework, a claim on the CV. Made again under its name, it is replaced.
struct CardMade {
  static constexpr std::string_view kind = "card-made";
  std::string card;  // "own:spring-beans"
  std::string front, back;
  std::vector<std::string> topics;
  friend bool operator==(const CardMade&, const CardMade&) = default;
};
struct CardRetired {
  static constexpr std::string_view kind = "card-retired";
  std::string card;
  friend bool operator==(const CardRetired&, const CardRetired&) = default;
};
// What an item of a drill asks that is no coding, and what its answer is held against; fixed when it is served.
struct ExercisePosed {
  static constexpr std::string_view kind = "exercise-posed";
  std::string prompt;                   // Markdown
  std::vector<std::string> points;      // what a good answer says; the questions that the brief leaves open; the back of a card
  std::string source = {};              // hash of the solution that is shown; empty: none is
  std::string language = {};            // of that
  Verdict verdict = Verdict::accepted;  // of that, when its verdict is to be predicted
  std::string group = {};               // of cases in which it fails; empty: it is accepted, or nothing is to be predicted
  friend bool operator==(const ExercisePosed&, const ExercisePosed&) = default;
};
struct ExerciseAnswered {
  static constexpr std::string_view kind = "exercise-answered";
  std::string text;
  std::optional<Verdict> verdict = {};  // that was predicted
  std::string group = {};               // likewise; empty: none was named
  friend bool operator==(const ExerciseAnswered&, const ExerciseAnswered&) = default;
};
// How far the answer went: by the user's own count, or measured where the truth is known.
struct ExerciseScored {
  static constexpr std::string_view kind = "exercise-scored";
  int points = 0;
  int points_of = 0;
  friend bool operator==(const ExerciseScored&, const ExerciseScored&) = default;
};
struct JournalEntry {
  static constexpr std::string_view kind = "journal-entry";
  std::string entry_kind;
  std::string json;
  friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};
struct FeedbackEntry {
  static constexpr std::string_view kind = "feedback-entry";
  std::string entry_kind;
  std::string json;
  friend bool operator==(const FeedbackEntry&, const FeedbackEntry&) = default;
};
struct Imported {
  static constexpr std::string_view kind = "imported";
  std::string source;
  std::string json;
  friend bool operator==(const Imported&, const Imported&) = default;
};
struct SettingChanged {
  static constexpr std::string_view kind = "setting-changed";
  std::string key, value;
  friend bool operator==(const SettingChanged&, const SettingChanged&) = default;
};
struct Erased {
  static constexpr std::string_view kind = "erased";
  std::string what;
  friend bool operator==(const Erased&, const Erased&) = default;
};

// One a line, so that a kind is one line to add.
// clang-format off
using Payload = std::variant<
    SessionStarted,
    ProblemServed,
    PhaseEntered,
    ClarificationAsked,
    ApproachStated,
    ComplexityPredicted,
    NoteAdded,
    SubproblemAdded,
    SubproblemDone,
    ContractStated,
    ContractChecked,
    Snapshot,
    BuildFinished,
    RunFinished,
    SubmitFinished,
    CounterexampleSought,
    GrowthMeasured,
    HintTaken,
    AlarmRaised,
    SelfScoreGiven,
    NervesRated,
    FollowUpAsked,
    FollowUpAnswered,
    FollowUpChecked,
    ExplanationGiven,
    InterviewerSaid,
    InterviewerNoted,
    InterviewerScored,
    RecordingStarted,
    RecordingEnded,
    EditorialOpened,
    SessionEnded,
    Paused,
    Resumed,
    PredictionGiven,
    WentWell,
    FindingConfirmed,
    IntentionSet,
    GrowthAreaChosen,
    CardRated,
    CardMade,
    CardRetired,
    ExercisePosed,
    ExerciseAnswered,
    ExerciseScored,
    JournalEntry,
    FeedbackEntry,
    Imported,
    SettingChanged,
    Erased>;
// clang-format on

}  // namespace rehearse
