#include "postmortem/dialogue.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "command.hpp"
#include "postmortem/draft.hpp"
#include "postmortem/rubric.hpp"
#include "progress.hpp"
#include "screen/panels.hpp"
#include "session_flow.hpp"
#include "views/post_mortem_text.hpp"
#include "views/review_text.hpp"

namespace rehearse {
namespace {

constexpr std::size_t most_growth_areas = 3;

std::optional<int> number_in(std::string_view text, int from, int to) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < from || number > to) return std::nullopt;
  return number;
}

class Dialogue {
 public:
  Dialogue(Context& context, Practice& practice, Session session, ReviewDraft draft)
      : console_(context.console()),
        context_(context),
        practice_(practice),
        session_(std::move(session)),
        draft_(std::move(draft)) {}

  Result<ExitCode> run() {
    if (auto loaded = load(); !loaded) return unexpected(loaded.error());
    say(std::string(session_.ended == EndReason::time_up ? "Time is up." : "The session is over.") +
            " A few questions while it is fresh: first yours, then the results.",
        style::bold);
    say("Enter skips a question, q stops for now: rehearse postmortem goes on from there.", style::dim);
    using Step = Result<void> (Dialogue::*)();
    for (const Step step : {&Dialogue::went_well, &Dialogue::self_score, &Dialogue::nerves, &Dialogue::prediction,
                            &Dialogue::results, &Dialogue::findings, &Dialogue::growth_areas}) {
      if (auto done = (this->*step)(); !done) {
        if (done.error().code != ErrorCode::interrupted) return unexpected(done.error());
        console_.message("Kept as far as it went. Go on with: rehearse postmortem");
        return ExitCode::success;
      }
    }
    if (auto loaded = load(); !loaded) return unexpected(loaded.error());
    draft_.remove();
    return write_and_tell(context_, report_).map([] { return ExitCode::success; });
  }

 private:
  void say(std::string_view text, Style style = {}) { console_.print_wrapped(text, style); }

  void heading(std::string_view text) {
    console_.print(Line());
    console_.print(rule(console_.columns(), charset(), Line(" ").add(text, style::heading).add(" ")));
  }

  [[nodiscard]] Charset charset() const { return console_.look().charset; }

  // ErrorCode::interrupted for q and at the end of input.
  Result<std::string> ask(std::string_view question) {
    auto answer = console_.ask(Line("  ").add(question, style::accent).add(" "));
    if (answer && (*answer == "q" || *answer == "Q")) return unexpected(ErrorCode::interrupted, "stopped");
    return answer;
  }

  // Asked again until it fits; nothing if skipped.
  Result<std::optional<int>> ask_number(std::string_view question, int from, int to) {
    while (true) {
      const auto answer = ask(question);
      if (!answer) return unexpected(answer.error());
      if (answer->empty()) return std::optional<int>();
      if (const auto number = number_in(*answer, from, to)) return number;
      say(fmt::format("  A number from {} to {}, or Enter to skip.", from, to), style::warning);
    }
  }

  Result<void> load() {
    measure_accepted(context_, session_.id);
    return practice_.post_mortem(session_.id).map([this](PostMortem report) { report_ = std::move(report); });
  }

  Result<void> went_well() {
    if (draft_.went_well_done || !report_.went_well.empty()) return {};
    heading("What went well");
    say("Three things. Enter keeps a suggestion, - drops it, any text takes its place.", style::dim);
    for (std::size_t i = draft_.went_well.size(); i < most_growth_areas; ++i) {
      const std::string suggestion = i < report_.suggested_went_well.size() ? report_.suggested_went_well[i] : "";
      if (!suggestion.empty()) {
        console_.print(wrapped(Line(fmt::format("  {}  ", i + 1), style::accent).add(sanitize_line(suggestion, charset())),
                               console_.columns(), 5));
      }
      const auto answer = ask(suggestion.empty() ? fmt::format("{}  one of your own:", i + 1) : "  keep it?");
      if (!answer) return unexpected(answer.error());
      draft_.went_well.push_back(*answer == "-" ? "" : answer->empty() ? suggestion : *answer);
      if (auto saved = draft_.save(); !saved) return saved;
    }
    std::erase(draft_.went_well, "");
    draft_.went_well_done = true;
    return draft_.save();
  }

  Result<void> self_score() {
    if (session_.self_score) return {};
    heading("How do you score yourself?");
    SelfScoreGiven score;
    for (const RubricRow& row : rubric()) {
      console_.print(Line(row.name, style::bold));
      for (std::size_t i = 0; i < row.cells.size(); ++i) {
        Line cell(fmt::format("  {}  ", i + 1), style::accent);
        cell.add(fmt::format("{:<13}", rubric_marks[i]), style::dim).add(row.cells[i]);
        console_.print(wrapped(cell, console_.columns(), 18));
      }
      const auto number = ask_number("1 to 4:", 1, 4);
      if (!number) return unexpected(number.error());
      if (!*number) {
        say("  Skipped: the self-score counts only as a whole.", style::dim);
        return {};
      }
      score.*row.score = **number;
    }
    return practice_.give_self_score(session_.id, score);
  }

  Result<void> nerves() {
    if (draft_.nerves_done) return {};
    heading("Nerves");
    const auto level = ask_number("From 1 (calm) to 5 (very nervous), how was it?", 1, 5);
    if (!level) return unexpected(level.error());
    draft_.nerves_done = true;
    if (auto saved = draft_.save(); !saved) return saved;
    return *level ? practice_.rate_nerves(**level) : Result<void>();
  }

  Result<void> prediction() {
    if (session_.prediction) return {};
    heading("Your prediction");
    say("What does the judge say of your last submission? AC accepted, WA wrong answer, TLE too slow, MLE too much memory, RTE "
        "crash, "
        "CE does not compile.",
        style::dim);
    while (true) {
      auto answer = ask("AC, WA, TLE, MLE, RTE or CE:");
      if (!answer) return unexpected(answer.error());
      if (answer->empty()) return {};
      std::transform(answer->begin(), answer->end(), answer->begin(),
                     [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
      const auto verdict = parse_verdict(*answer);
      if (verdict && *verdict != Verdict::judge_error) return practice_.give_prediction(session_.id, *verdict);
      say("  One of the six, or Enter to skip.", style::warning);
    }
  }

  Result<void> results() {
    explain_failures(context_, session_.id);
    if (auto loaded = load(); !loaded) return loaded;  // with the self-score and the prediction
    heading("Result");
    console_.print(result_lines(report_, console_.columns(), charset()));
    if (const std::string text = calibration_text(report_.calibration); !text.empty()) say("  " + text, style::dim);
    for (const TaskReview& task : report_.tasks) {
      if (!task.earlier) continue;
      heading(task.plan.title + " before");
      console_.print(comparison_lines(*task.earlier, console_.columns(), charset()));
    }
    heading("Time by phase");
    console_.print(phase_lines(report_, console_.columns(), charset()));
    heading("From the beginning");
    console_.print(timeline_lines(report_, console_.columns(), charset()));
    return {};
  }

  [[nodiscard]] bool decided(const std::string& rule) const {
    return std::any_of(draft_.causes.begin(), draft_.causes.end(), [&](const auto& cause) { return cause.rule == rule; });
  }

  Result<void> findings() {
    if (report_.findings.empty()) return {};
    heading("Findings");
    say("Rules that fired on the events. They may be wrong: you decide. y yes, n no, c another cause, Enter leaves it open.",
        style::dim);
    if (report_.primary) console_.print(primary_lines(*report_.primary, console_.columns(), charset()));
    for (const Finding& finding : report_.findings) {
      if (decided(finding.rule)) continue;
      console_.print(Line());
      console_.print(finding_lines(finding, console_.columns(), charset()));
      show_recurrence(finding);
      if (auto done = decide(finding); !done) return done;
    }
    return {};
  }

  void show_recurrence(const Finding& finding) {
    const auto found = std::ranges::find(report_.recurrences, finding.rule, &Recurrence::rule);
    if (found == report_.recurrences.end() || !found->is_pattern()) return;
    say("  A pattern: it " + recurrence_text(*found) + ".", style::warning);
  }

  Result<void> decide(const Finding& finding) {
    ConfirmedCause cause{finding.rule, FindingDecision::confirmed, std::string(to_string(finding.cause)), ""};
    while (true) {
      const auto answer = ask("Is that it? y, n, c:");
      if (!answer) return unexpected(answer.error());
      if (answer->empty()) return {};
      if (*answer == "y" || *answer == "n" || *answer == "c") {
        if (*answer == "n") cause.decision = FindingDecision::rejected;
        if (*answer == "c") cause.decision = FindingDecision::changed;
        break;
      }
    }
    if (cause.decision == FindingDecision::changed) {
      auto own = ask("What was the cause, in your words?");
      if (!own) return unexpected(own.error());
      if (own->empty()) return {};
      cause.cause = std::move(*own);
    }
    if (cause.decision != FindingDecision::rejected) {
      auto intention = ask("What will you do differently?");
      if (!intention) return unexpected(intention.error());
      cause.intention = std::move(*intention);
    }
    draft_.causes.push_back(std::move(cause));
    return draft_.save();
  }

  [[nodiscard]] std::vector<std::string> candidates() const {
    std::vector<std::string> areas;
    for (const ConfirmedCause& cause : draft_.causes) {
      if (cause.decision == FindingDecision::rejected) continue;
      if (std::find(areas.begin(), areas.end(), cause.cause) == areas.end()) areas.push_back(cause.cause);
    }
    return areas;
  }

  Result<void> growth_areas() {
    ReviewAnswers answers{draft_.went_well, draft_.causes, {}};
    const std::vector<std::string> areas = candidates();
    if (!areas.empty()) {
      heading("Growth areas");
      say("At most three of what you confirmed; they drive what you practise next.", style::dim);
      for (std::size_t i = 0; i < areas.size(); ++i) {
        console_.print(Line(fmt::format("  {}  ", i + 1), style::accent).add(sanitize_line(areas[i], charset())));
      }
      auto chosen = choose(areas);
      if (!chosen) return unexpected(chosen.error());
      answers.growth_areas = std::move(*chosen);
    }
    return practice_.give_review(session_.id, answers);
  }

  Result<std::vector<std::string>> choose(const std::vector<std::string>& areas) {
    while (true) {
      const auto answer = ask("Their numbers, as in 1 3:");
      if (!answer) return unexpected(answer.error());
      std::vector<std::string> chosen;
      bool good = true;
      for (std::size_t i = 0; i < answer->size();) {
        const std::size_t end = std::min(answer->find_first_of(" ,", i), answer->size());
        const auto word = std::string_view(*answer).substr(i, end - i);
        i = end + 1;
        if (word.empty()) continue;
        const auto number = number_in(word, 1, static_cast<int>(areas.size()));
        good = good && number;
        if (!number) continue;
        const std::string& area = areas[static_cast<std::size_t>(*number) - 1];
        if (std::find(chosen.begin(), chosen.end(), area) == chosen.end()) chosen.push_back(area);
      }
      if (good && chosen.size() <= most_growth_areas) return chosen;
      say(fmt::format("  At most three numbers from 1 to {}, or Enter for none.", areas.size()), style::warning);
    }
  }

  Console& console_;
  Context& context_;
  Practice& practice_;
  Session session_;
  ReviewDraft draft_;
  PostMortem report_;
};

}  // namespace

Result<ExitCode> run_review_dialogue(Context& context, const std::string& session) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  auto view = (*practice)->view(session);
  if (!view) return unexpected(view.error());
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  ReviewDraft draft = ReviewDraft::load(environment->paths.state, session);
  return Dialogue(context, **practice, std::move(view->session), std::move(draft)).run();
}

void measure_accepted(Context& context, const std::string& session) {
  const auto practice = context.practice();
  if (!practice) return;
  Progress progress(context.console(), Progress::Counts::shown, "measuring how the time of what was accepted grows");
  const auto measured = (*practice)->measure_accepted(session, progress.growth_options());
  progress.finish();
  if (!measured && !context.console().json()) {
    context.console().message("How the time of the solution grows was not measured: " + measured.error().message, style::dim);
  }
}

Result<void> write_and_tell(Context& context, const PostMortem& report) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto folder = (*practice)->write_post_mortem(report);
  if (!folder) return unexpected(folder.error());
  Console& console = context.console();
  console.message_whole(fmt::format("Report: {}", (*folder / "post-mortem.md").string()));
  console.message_whole(fmt::format("        {}", (*folder / "post-mortem.html").string()));
  console.message_whole(fmt::format("        {}", (*folder / "post-mortem.json").string()));
  if (!report.next_action.empty()) console.message_whole(fmt::format("Next:   {}", report.next_action));
  return {};
}

}  // namespace rehearse
