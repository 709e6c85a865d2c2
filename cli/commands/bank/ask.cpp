#include <algorithm>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "rehearse/bank/reply.hpp"
#include "rehearse/base/file.hpp"
#include "text_argument.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

constexpr std::uintmax_t most_questions = 1U << 20U;

// One question from the words, or one a line of a file; empty lines are none.
Result<std::vector<std::string>> questions_of(Context& context, const Invocation& arguments) {
  const auto file = arguments.value("from");
  if (!file) {
    return text_argument(context, arguments, "question", "A question:").transform([](std::string question) {
      return std::vector<std::string>{std::move(question)};
    });
  }
  return read_file(*file, most_questions).transform([](const std::string& text) {
    std::vector<std::string> questions;
    for (std::size_t start = 0; start < text.size();) {
      const std::size_t end = std::min(text.find('\n', start), text.size());
      std::string line = text.substr(start, end - start);
      if (line.ends_with('\r')) line.pop_back();
      if (!line.empty()) questions.push_back(std::move(line));
      start = end + 1;
    }
    return questions;
  });
}

// As the candidate counts them: from 1.
std::size_t number_of(const Problem& problem, const Clarification& clarification) {
  return static_cast<std::size_t>(&clarification - problem.clarifications.data()) + 1;
}

ordered_json json_of(const Problem& problem, const std::string& question) {
  ordered_json json{{"question", question}, {"clarification", nullptr}, {"about", nullptr}, {"answer", nullptr}};
  if (const Clarification* found = find_clarification(problem, question)) {
    json["clarification"] = number_of(problem, *found);
    json["about"] = found->question;
    json["answer"] = reply_to(*found, question);
  }
  return json;
}

void show(Console& console, const Problem& problem, const std::string& question) {
  const Charset charset = console.look().charset;
  console.print(wrapped(Line(sanitize_line(question, charset), style::bold), console.columns(), 2));
  const Clarification* found = find_clarification(problem, question);
  if (found == nullptr) {
    console.print(Line("  none of its clarifications", style::warning));
    return;
  }
  Line about(fmt::format("  {}. ", number_of(problem, *found)), style::dim);
  about.add(sanitize_line(found->question, charset), style::dim);
  console.print(wrapped(about, console.columns(), 5));
  console.print(wrapped(Line("     ").add(sanitize_line(reply_to(*found, question), charset)), console.columns(), 5));
}

// What is asked in an interview belongs to its record.
Result<void> refuse_in_session(Context& context, const std::string& slug) {
  const auto view = running_session(context);
  if (!view || view->session.task().plan.slug != slug) return {};
  return unexpected(ErrorCode::conflict, "this problem is in your session, where the interviewer answers",
                    "ask there: rehearse ask \"...\"");
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  if (auto allowed = refuse_in_session(context, *arguments.value("slug")); !allowed) return unexpected(allowed.error());
  const auto problem = context.bank().and_then([&](const Bank& bank) { return bank.load(*arguments.value("slug")); });
  if (!problem) return unexpected(problem.error());
  const auto questions = questions_of(context, arguments);
  if (!questions) return unexpected(questions.error());
  Console& console = context.console();
  if (console.json()) {
    ordered_json json{{"schema", 1}, {"slug", problem->slug}, {"questions", ordered_json::array()}};
    for (const std::string& question : *questions) json["questions"].push_back(json_of(*problem, question));
    console.print_raw(json.dump(2, ' ', false, ordered_json::error_handler_t::replace));
    return ExitCode::success;
  }
  for (const std::string& question : *questions) show(console, *problem, question);
  return ExitCode::success;
}

}  // namespace

CommandSpec bank_ask_command() {
  return {.name = "bank ask",
          .group = CommandGroup::bank,
          .summary = "see which clarification of a problem answers a question",
          .description =
              "What an interviewer would reply, and to which clarification that belongs, without an interview and without a "
              "record: to try the keywords of a package on questions as people put them.",
          .options = {{"slug", "the problem", Arity::value, "SLUG", Completion::slug, true},
                      {"question", "in your words", Arity::values, "QUESTION"},
                      {"--from", "a file of questions, one a line", Arity::value, "FILE", Completion::file}},
          .examples = {"rehearse bank ask two-sum \"can a number come twice?\"",
                       "rehearse bank ask two-sum --from questions.txt --json"},
          .next = "rehearse bank verify SLUG",
          .run = run};
}

}  // namespace rehearse
