#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/analysis/counterexample.hpp"
#include "rehearse/analysis/growth.hpp"
#include "rehearse/bank/bank.hpp"
#include "rehearse/base/clock.hpp"
#include "rehearse/base/paths.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/judge/judge.hpp"
#include "rehearse/judge/sandbox_access.hpp"
#include "rehearse/practice/workspace.hpp"
#include "rehearse/review/failure_log.hpp"
#include "rehearse/review/post_mortem.hpp"
#include "rehearse/session/interview.hpp"
#include "rehearse/session/profile.hpp"
#include "rehearse/session/selection.hpp"
#include "rehearse/session/session.hpp"
#include "rehearse/store/event_log.hpp"

namespace rehearse {

// Where nobody says which: any folder of engine/languages would do. What it does not solve (a query) gets the first that does.
inline constexpr std::string_view default_language = "cpp";

struct InterviewOptions {
  std::string profile = "phone";          // built in, or saved under this name (profiling.hpp)
  std::optional<Millis> budget;           // in place of the profile's; likewise
  std::vector<std::string> difficulties;  // of each task, in order
  std::vector<std::string> problems;      // these and no others, in this order (overrides the selection)
  std::string language;                   // empty: the default
  std::optional<std::uint64_t> seed;      // absent: from the clock
  std::optional<bool> strict;             // absent: as the profile says
  std::string role;
  std::filesystem::path workspace;  // empty: below the data folder
};

// A session as a front end shows it.
struct SessionView {
  Session session;
  Instant now;
  Workspace workspace;  // of the current task
  bool sealed = false;  // verdicts of submissions must not show
};

// What a submission gives to show. While sealed, the judgement is kept back unless the build failed.
struct SubmitReceipt {
  bool sealed = false;
  std::optional<Judgement> judgement;
};

enum class ExpectedAnswer { as_given, wanted };  // wanted: the oracle's

struct ReviewAnswers {
  std::vector<std::string> went_well;
  std::vector<ConfirmedCause> causes;
  std::vector<std::string> growth_areas;  // at most three
};

// The one facade that every front end calls. It holds the rules of the practice together with judge and store: an action is
// checked, carried out, and appended to the log in one transaction before it returns. Several processes may work on one
// session.
class Practice {
 public:
  struct Environment {
    Paths paths;
    Installation installation;
    const Clock* clock = nullptr;  // outlives the Practice
    Trust trust = Trust::none;     // in the code that is judged, should the sandbox be refused
    std::function<void(std::string_view)> tell =
        {};  // takes a line about what takes long: an older database brought up to date
  };
  // Opens the store. The sandbox is started at the first run, so that looking at the log works on any machine.
  [[nodiscard]] static Result<Practice> open(Environment environment);

  Practice(Practice&&) noexcept;
  Practice& operator=(Practice&&) noexcept;
  ~Practice();

  [[nodiscard]] const Bank& bank() const;
  [[nodiscard]] const Languages& languages() const;
  [[nodiscard]] Result<Judge*> judge();

  // --- a session -------------------------------------------------------------------------------------------------------------
  // ErrorCode::conflict while another session is running; the hint names the commands to go on with it or end it.
  [[nodiscard]] Result<SessionView> start_interview(const InterviewOptions& options);
  // An untimed session on one problem with a blank stub; an empty language is the default. Hints and submissions count as in an
  // interview; no deadline, no phases.
  [[nodiscard]] Result<SessionView> start_solve(std::string_view slug, std::string_view language);
  // The running session, or the newest one that ended and was not reviewed; not_found if there is none. A deadline that has
  // passed ends it here: the last snapshot before it (or a file saved before it) is judged.
  [[nodiscard]] Result<SessionView> current(const JudgeOptions& options = {});
  [[nodiscard]] Result<SessionView> view(std::string_view session) const;  // any, without side effects
  [[nodiscard]] std::int64_t change_counter() const;                       // rises when any process appended

  [[nodiscard]] Result<Problem> problem() const;  // of the current task
  [[nodiscard]] Result<SessionView> enter_phase(Phase phase);
  [[nodiscard]] Result<ClarificationAsked> ask(std::string_view question);
  [[nodiscard]] Result<HintTaken> hint();  // the next level
  [[nodiscard]] Result<void> note(std::string_view text);
  [[nodiscard]] Result<void> state_approach(std::string_view text);
  [[nodiscard]] Result<void> predict_complexity(std::string_view time, std::string_view space);
  [[nodiscard]] Result<void> rate_nerves(int level);
  [[nodiscard]] Result<void> pause();
  [[nodiscard]] Result<SessionView> resume();
  [[nodiscard]] Result<std::vector<std::string>> raise_due_alarms();  // their texts

  // Takes the source as it stands in the workspace; false if it has not changed since the last snapshot.
  [[nodiscard]] Result<bool> snapshot();
  // Makes ahead what the first run and the first submission would wait for: what all builds of the language share, the cases of
  // the current task and their answers.
  [[nodiscard]] Result<void> prepare(const JudgeOptions& options = {});
  // Samples and own tests on the saved source.
  [[nodiscard]] Result<Judgement> run(bool on_save, const JudgeOptions& options = {});
  // One input: a literal ("nums = [3,3], target = 6") or JSON, as tests.jsonl has it. bad_input with path and bound where it is
  // outside of the problem's limits. The oracle's answer is not for strict sessions.
  [[nodiscard]] Result<Judgement> run_case(std::string_view text, ExpectedAnswer expected, const JudgeOptions& options = {});
  [[nodiscard]] Result<SubmitReceipt> submit(const JudgeOptions& options = {});
  // The smallest inputs on which the last submission of each task fails (empty name: of the current session), looked for where
  // that was not done yet: each is recorded, and put among the candidate's own tests. None while the session is sealed. What
  // comes back is new and found.
  [[nodiscard]] Result<std::vector<CounterexampleSought>> explain_failures(std::string_view session = {},
                                                                           const HuntOptions& options = {});
  // Searches small inputs on which the saved solution fails, without a submission; found is recorded and kept as above. Not for
  // strict sessions.
  [[nodiscard]] Result<StressOutcome> stress(const HuntOptions& options);
  // Measures how the cost of the saved source grows, and records it: for an accepted one after its verdict, and whenever it is
  // asked for. conflict while the session is sealed.
  [[nodiscard]] Result<Growth> measure_growth(const GrowthOptions& options = {});
  [[nodiscard]] Result<SessionView> next_task();
  [[nodiscard]] Result<SessionView> finish(EndReason reason, const JudgeOptions& options = {});

  // --- afterwards ------------------------------------------------------------------------------------------------------------
  [[nodiscard]] Result<void> give_self_score(std::string_view session, const SelfScoreGiven& score);
  [[nodiscard]] Result<void> give_prediction(std::string_view session, Verdict verdict);
  [[nodiscard]] Result<void> give_review(std::string_view session, const ReviewAnswers& answers);
  [[nodiscard]] Result<std::vector<StreamSummary>> sessions() const;  // interviews and untimed ones, newest first
  // Measures and records what was accepted in the session and is not measured yet. Nothing while it runs or is sealed.
  [[nodiscard]] Result<void> measure_accepted(std::string_view session, const GrowthOptions& options = {});
  // Empty id: the newest ended session. conflict while it is running.
  [[nodiscard]] Result<PostMortem> post_mortem(std::string_view session = {}) const;
  [[nodiscard]] Result<std::filesystem::path> write_post_mortem(const PostMortem& report);  // folder of .md, .json, .html

  [[nodiscard]] Result<std::vector<FailureEntry>> failures(const FailureFilter& filter = {}) const;
  [[nodiscard]] Result<std::string> source(std::string_view hash) const;
  // A new untimed session ("solve") on the problem of an entry, with a blank stub.
  [[nodiscard]] Result<SessionView> retry(std::string_view failure_id);

  // All that was practised: what skill, cards, plan and statistics are made of.
  [[nodiscard]] Result<History> history() const;

  // What the other facades of this folder share with this one (drilling.hpp, journaling.hpp ...); private to it.
  struct State;
  [[nodiscard]] State& state() { return *state_; }

 private:
  explicit Practice(std::unique_ptr<State> state);
  [[nodiscard]] Result<void> record_afterwards(std::string_view session, std::vector<Payload> payloads);
  // Of the problems that the language (empty: the default) solves.
  [[nodiscard]] Result<std::vector<SelectedTask>> select(const Profile& profile, std::uint64_t seed,
                                                         std::string_view language) const;

  std::unique_ptr<State> state_;
};

}  // namespace rehearse
