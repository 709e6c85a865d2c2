#include "journal/walk_dialogue.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "journal/opened.hpp"
#include "screen/panels.hpp"
#include "views/journal_text.hpp"

namespace rehearse {
namespace {

class WalkDialogue {
 public:
  WalkDialogue(Console& console, Journaling& journaling, std::string interview)
      : console_(console), journaling_(journaling), id_(std::move(interview)) {}

  Result<ExitCode> run() {
    using Part = Result<void> (WalkDialogue::*)();
    for (const Part part : {&WalkDialogue::walk, &WalkDialogue::link, &WalkDialogue::decompress, &WalkDialogue::findings}) {
      if (auto done = (this->*part)(); !done) {
        if (done.error().code != ErrorCode::interrupted) return unexpected(done.error());
        console_.message(fmt::format("Kept as far as it went. Go on with: rehearse journal walk {}", id_));
        return ExitCode::success;
      }
    }
    console_.next(fmt::format("rehearse journal show {0}, rehearse journal letter {0} thank-you", id_));
    return ExitCode::success;
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
    auto answer = console_.ask(Line("  ").add(sanitize_line(question, charset()), style::accent).add(" "));
    if (answer && (*answer == "q" || *answer == "Q")) return unexpected(ErrorCode::interrupted, "stopped");
    return answer;
  }

  Result<void> load() {
    auto journal = journaling_.journal();
    if (!journal) return unexpected(journal.error());
    journal_ = std::move(*journal);
    auto interview = journaling_.interview(id_);
    if (!interview) return unexpected(interview.error());
    interview_ = std::move(*interview);
    return {};
  }

  Result<void> walk() {
    if (auto loaded = load(); !loaded) return loaded;
    auto step = next_step(interview_, journal_);
    if (!step) return {};
    heading(title_of(interview_));
    say("From the beginning to the end, as it went. Enter leaves a question out, q stops for now: rehearse journal walk goes "
        "on "
        "from there.",
        style::dim);
    for (; step; step = next_step(interview_, journal_)) {
      if (auto asked = ask_step(*step); !asked) return asked;
      if (auto loaded = load(); !loaded) return loaded;
    }
    return {};
  }

  Result<void> ask_step(const WalkStep& step) {
    if (step.key == "type") console_.print(Line());
    if (step.kind == StepKind::new_question) heading("Questions");
    if (!step.choices.empty()) {
      std::string choices;
      for (std::size_t i = 0; i < step.choices.size(); ++i)
        choices += fmt::format("{}{} {}", i == 0 ? "  " : "   ", i + 1, step.choices[i]);
      say(choices, style::dim);
    }
    while (true) {
      const auto answer = ask(step.prompt);
      if (!answer) return unexpected(answer.error());
      const auto recorded = journaling_.answer(id_, step, *answer);
      if (recorded) return {};
      if (recorded.error().code != ErrorCode::bad_input) return unexpected(recorded.error());
      say("  " + recorded.error().message + (recorded.error().hint.empty() ? "" : ": " + recorded.error().hint),
          style::warning);
    }
  }

  // Which problem of the bank a technical question was, while one remembers.
  Result<void> link() {
    bool announced = false;
    for (const RealQuestion& question : questions_of(interview_, journal_)) {
      if (question.type != QuestionKind::technical || !question.problem.empty() || was_offered(question)) continue;
      const auto matches = journaling_.suggest_problems(question.text, 3);
      if (!matches) return unexpected(matches.error());
      if (!announced) heading("Is it in the bank?");
      announced = true;
      if (auto done = offer(question, *matches); !done) return done;
    }
    return announced ? load() : Result<void>();
  }

  static bool was_offered(const RealQuestion& question) {
    return std::find(question.skipped.begin(), question.skipped.end(), "problem") != question.skipped.end();
  }

  Result<void> offer(const RealQuestion& question, const std::vector<ProblemMatch>& matches) {
    say(question.text, style::bold);
    if (!matches.empty()) console_.print(match_lines(matches, console_.columns(), charset()));
    while (true) {
      const auto answer = ask("Its number or name; Enter: none of them:");
      if (!answer) return unexpected(answer.error());
      if (answer->empty()) {
        const WalkStep skipped{"problem", question.id, StepKind::words, "", {}};
        return journaling_.answer(id_, skipped, "").map([](const Journal&) {});
      }
      const auto number = parse_number(*answer, "it", 1, static_cast<int>(matches.size()));
      const std::string slug = number ? matches[static_cast<std::size_t>(*number) - 1].problem.slug : *answer;
      const auto linked = journaling_.link(question, slug);
      if (linked) return {};
      say(fmt::format("  {}. {}", linked.error().message, linked.error().hint), style::warning);
    }
  }

  Result<void> decompress() {
    if (open_findings().empty()) return {};
    console_.print(Line());
    say("That was all of it. Before you look at what it shows: a walk, or two minutes of breathing (rehearse breathe)?");
    const auto answer = ask("Enter to look now, l for later:");
    if (!answer) return unexpected(answer.error());
    if (*answer == "l" || *answer == "later") return unexpected(ErrorCode::interrupted, "later");
    return {};
  }

  [[nodiscard]] std::vector<JournalFinding> open_findings() const {
    auto findings = journal_findings(interview_, journal_);
    std::erase_if(findings, [](const JournalFinding& found) { return found.decision.has_value(); });
    return findings;
  }

  Result<void> findings() {
    const auto open = open_findings();
    if (open.empty()) return {};
    heading("What it shows");
    say("Rules that fired on what you told. They may be wrong: you decide. y yes, n no, c another cause, Enter leaves it open.",
        style::dim);
    for (const JournalFinding& finding : open) {
      console_.print(Line());
      console_.print(journal_finding_lines(finding, console_.columns(), charset()));
      if (auto done = decide(finding); !done) return done;
    }
    return {};
  }

  Result<void> decide(const JournalFinding& finding) {
    std::string answer;
    while (answer != "y" && answer != "n" && answer != "c") {
      auto given = ask("Is that it? y, n, c:");
      if (!given) return unexpected(given.error());
      if (given->empty()) return {};
      answer = std::move(*given);
    }
    std::string cause, intention;
    if (answer == "c") {
      auto own = ask("What was the cause, in your words?");
      if (!own) return unexpected(own.error());
      if (own->empty()) return {};
      cause = std::move(*own);
    }
    if (answer != "n") {
      auto own = ask("What will you do differently?");
      if (!own) return unexpected(own.error());
      intention = std::move(*own);
    }
    const FindingDecision decision = answer == "y"   ? FindingDecision::confirmed
                                     : answer == "n" ? FindingDecision::rejected
                                                     : FindingDecision::changed;
    return journaling_.decide(finding.id, decision, cause, intention).map([](const JournalFinding&) {});
  }

  Console& console_;
  Journaling& journaling_;
  std::string id_;
  Journal journal_;
  RealInterview interview_;
};

}  // namespace

Result<ExitCode> run_walk_dialogue(Context& context, const std::string& interview) {
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  return WalkDialogue(context.console(), opened->facade, interview).run();
}

}  // namespace rehearse
