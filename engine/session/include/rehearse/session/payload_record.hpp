#pragma once

#include "rehearse/base/record_json.hpp"
#include "rehearse/session/event.hpp"

// The members of every payload, as the log writes them. Heavy, as record_json.hpp is: for .cpp files only.
namespace rehearse {

REHEARSE_NAMES(Phase, parse_phase, "a phase")
REHEARSE_NAMES(EndReason, parse_end_reason, "finished, time up or abandoned")
REHEARSE_NAMES(FindingDecision, parse_finding_decision, "confirmed, rejected or changed")
REHEARSE_NAMES(StreamKind, parse_stream_kind, "a kind of stream")

// Units stand in the name: _ms, _us, _bytes. What was added after the first release is a later_member.
REHEARSE_RECORD(GroupOutcome, member("group", &T::group), member("verdict", &T::verdict), member("passed", &T::passed),
                member("total", &T::total), member("skipped", &T::skipped))
REHEARSE_RECORD(FailingCrash, member("kind", &T::kind), member("type", &T::type), member("line", &T::line),
                member("function", &T::function), member("summary", &T::summary), member("report", &T::report))
REHEARSE_RECORD(FailingCase, member("name", &T::name), member("group", &T::group), member("tags", &T::tags),
                member("verdict", &T::verdict), member("reason", &T::reason), member("args", &T::arguments),
                member("answer", &T::answer), member("output", &T::output), member("stderr", &T::standard_error),
                member("crash", &T::crash), member("state_left_over", &T::state_left_over))
REHEARSE_RECORD(PlannedTask, member("slug", &T::slug), member("title", &T::title), member("difficulty", &T::difficulty),
                member("topics", &T::topics), member("budget_ms", &T::budget), member("clarifications", &T::clarifications),
                member("target_time", &T::target_time), later_member("patterns", &T::patterns), later_member("mode", &T::mode),
                later_member("card", &T::card))
REHEARSE_RECORD(SessionStarted, member("profile", &T::profile), member("budget_ms", &T::budget),
                member("deadline_ms", &T::deadline), member("seed", &T::seed), member("strict", &T::strict),
                member("language", &T::language), member("role", &T::role), member("workspace", &T::workspace),
                member("tasks", &T::tasks))
REHEARSE_RECORD(ProblemServed, member("slug", &T::slug))
REHEARSE_RECORD(PhaseEntered, member("phase", &T::phase))
REHEARSE_RECORD(ClarificationAsked, member("question", &T::question), member("matched", &T::matched),
                member("answer", &T::answer), later_member("given_by", &T::given_by))
REHEARSE_RECORD(ApproachStated, member("text", &T::text))
REHEARSE_RECORD(ComplexityPredicted, member("time", &T::time), member("space", &T::space))
REHEARSE_RECORD(NoteAdded, member("text", &T::text))
REHEARSE_RECORD(SubproblemAdded, member("text", &T::text))
REHEARSE_RECORD(SubproblemDone, member("index", &T::index), member("done", &T::done))
REHEARSE_RECORD(ContractStated, member("promise", &T::promise), member("changes_input", &T::changes_input),
                member("bounds", &T::bounds), member("time", &T::time))
REHEARSE_RECORD(ContractPoint, member("clause", &T::clause), member("standing", &T::standing), member("stated", &T::stated),
                member("measured", &T::measured))
REHEARSE_RECORD(ContractChecked, member("hash", &T::hash), member("points", &T::points))
REHEARSE_RECORD(Snapshot, member("hash", &T::hash), member("file", &T::file), member("lines", &T::lines),
                member("lines_changed", &T::lines_changed))
REHEARSE_RECORD(BuildFinished, member("ok", &T::ok), member("duration_ms", &T::duration), member("cached", &T::cached),
                member("log", &T::log), member("hash", &T::hash))
REHEARSE_RECORD(RunFinished, member("hash", &T::hash), member("verdict", &T::verdict),
                member("samples_passed", &T::samples_passed), member("samples_total", &T::samples_total),
                member("own_passed", &T::own_passed), member("own_total", &T::own_total), member("failure", &T::failure),
                member("on_save", &T::on_save), member("confinement", &T::confinement))
REHEARSE_RECORD(SubmitFinished, member("hash", &T::hash), member("verdict", &T::verdict), member("groups", &T::groups),
                member("failure", &T::failure), member("cpu_us", &T::cpu), member("memory_bytes", &T::memory_bytes),
                member("automatic", &T::automatic), member("confinement", &T::confinement))
REHEARSE_RECORD(CounterexampleSought, member("hash", &T::hash), member("origin", &T::origin), member("from", &T::from),
                member("tried", &T::tried), member("literal", &T::literal), member("args", &T::arguments),
                member("answer", &T::answer), member("output", &T::output), member("verdict", &T::verdict),
                member("reason", &T::reason), member("scalars", &T::scalars), member("minimal", &T::minimal),
                member("took_ms", &T::took), member("saved_as", &T::saved_as))
REHEARSE_RECORD(GrowthMeasured, member("hash", &T::hash), member("time", &T::time), member("memory", &T::memory),
                member("target", &T::target), member("standing", &T::standing), member("confidence", &T::confidence),
                member("scale", &T::scale), member("input", &T::input), member("attested", &T::attested),
                member("reason", &T::reason), member("summary", &T::summary))
REHEARSE_RECORD(HintTaken, member("level", &T::level), member("text", &T::text), later_member("given_by", &T::given_by))
REHEARSE_RECORD(AlarmRaised, member("alarm", &T::alarm))
REHEARSE_RECORD(SelfScoreGiven, member("communication", &T::communication), member("problem_solving", &T::problem_solving),
                member("technical", &T::technical), member("testing", &T::testing))
REHEARSE_RECORD(NervesRated, member("level", &T::level), member("before", &T::before))
REHEARSE_RECORD(FollowUpAsked, member("index", &T::index), member("text", &T::text), member("given_by", &T::given_by))
REHEARSE_RECORD(FollowUpAnswered, member("index", &T::index), member("text", &T::text))
REHEARSE_RECORD(FollowUpChecked, member("index", &T::index), member("covered", &T::covered), member("missed", &T::missed))
REHEARSE_RECORD(ExplanationGiven, member("prompt", &T::prompt), member("text", &T::text))
REHEARSE_RECORD(InterviewerSaid, member("text", &T::text))
REHEARSE_RECORD(InterviewerNoted, member("text", &T::text))
REHEARSE_RECORD(InterviewerScored, member("communication", &T::communication), member("problem_solving", &T::problem_solving),
                member("technical", &T::technical), member("testing", &T::testing))
REHEARSE_RECORD(RecordingStarted, member("file", &T::file), member("recorder", &T::recorder))
REHEARSE_RECORD(RecordingEnded, member("file", &T::file), member("length_ms", &T::length), member("reason", &T::reason))
REHEARSE_RECORD(EditorialOpened, )
REHEARSE_RECORD(SessionEnded, member("reason", &T::reason))
REHEARSE_RECORD(Paused, )
REHEARSE_RECORD(Resumed, member("deadline_ms", &T::deadline))
REHEARSE_RECORD(PredictionGiven, member("verdict", &T::verdict))
REHEARSE_RECORD(WentWell, member("things", &T::things))
REHEARSE_RECORD(FindingConfirmed, member("rule", &T::rule), member("decision", &T::decision), member("cause", &T::cause),
                member("intention", &T::intention))
REHEARSE_RECORD(IntentionSet, member("text", &T::text))
REHEARSE_RECORD(GrowthAreaChosen, member("areas", &T::areas))
REHEARSE_RECORD(CardRated, member("card", &T::card), member("rating", &T::rating), later_member("took_ms", &T::took),
                later_member("answer", &T::answer))
REHEARSE_RECORD(CardMade, member("card", &T::card), member("front", &T::front), member("back", &T::back),
                member("topics", &T::topics))
REHEARSE_RECORD(CardRetired, member("card", &T::card))
REHEARSE_RECORD(ExercisePosed, member("prompt", &T::prompt), member("points", &T::points), member("source", &T::source),
                member("language", &T::language), member("verdict", &T::verdict), member("group", &T::group))
REHEARSE_RECORD(ExerciseAnswered, member("text", &T::text), member("verdict", &T::verdict), member("group", &T::group))
REHEARSE_RECORD(ExerciseScored, member("points", &T::points), member("points_of", &T::points_of))
REHEARSE_RECORD(JournalEntry, member("entry_kind", &T::entry_kind), member("json", &T::json))
REHEARSE_RECORD(FeedbackEntry, member("entry_kind", &T::entry_kind), member("json", &T::json))
REHEARSE_RECORD(Imported, member("source", &T::source), member("json", &T::json))
REHEARSE_RECORD(SettingChanged, member("key", &T::key), member("value", &T::value))
REHEARSE_RECORD(Erased, member("what", &T::what))

}  // namespace rehearse
