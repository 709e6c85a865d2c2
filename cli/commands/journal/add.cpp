#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/json_document.hpp"

namespace rehearse {
namespace {

Result<InterviewCapture> captured(Console& console, const Invocation& arguments) {
  InterviewCapture capture;
  auto company = given_or_asked(console, arguments.text("company"), "Company:");
  if (!company) return unexpected(company.error());
  if (company->empty()) {
    return unexpected(ErrorCode::bad_input, "whose interview was it?", "rehearse journal add COMPANY --round \"phone screen\"");
  }
  const bool quick = !arguments.text("company").empty();  // who typed a command line wants no questions
  capture.company = std::move(*company);
  capture.day = arguments.value("when").value_or("");
  capture.language = arguments.value("lang").value_or("");
  capture.application = arguments.value("application").value_or("");
  struct Asked {
    const char* option;
    const char* question;
    std::string InterviewCapture::*member;
  };
  for (const Asked& asked : {Asked{"role", "Role (Enter skips):", &InterviewCapture::role},
                             Asked{"round", "Which round (Enter skips):", &InterviewCapture::round},
                             Asked{"format", "Video, phone, on site (Enter skips):", &InterviewCapture::format}}) {
    const std::string given = arguments.value(asked.option).value_or("");
    auto answer = quick ? Result<std::string>(given) : given_or_asked(console, given, asked.question);
    if (!answer) return unexpected(answer.error());
    capture.*asked.member = std::move(*answer);
  }
  return capture;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  Console& console = context.console();
  const auto capture = captured(console, arguments);
  if (!capture) return unexpected(capture.error());
  auto opened = open_journal<Journaling>(context);
  if (!opened) return unexpected(opened.error());
  const auto added = opened->facade.add(*capture);
  if (!added) return unexpected(added.error());
  if (console.json()) {
    const auto journal = opened->facade.journal();
    if (!journal) return unexpected(journal.error());
    console.print_raw(json_document({{"interview", json_of(*added, *journal)}}));
    return ExitCode::success;
  }
  console.message_whole(fmt::format("Kept as {}: {}", added->id, title_of(*added)));
  console.message(
      "A moment first, if you like: a walk around the block, or two minutes of breathing (rehearse breathe). The rest can "
      "wait, "
      "but not for long: tonight you will know more of it than tomorrow.");
  console.next(fmt::format("rehearse journal walk {}", added->id));
  return ExitCode::success;
}

}  // namespace

CommandSpec journal_add_command() {
  return {.name = "journal add",
          .group = CommandGroup::real,
          .summary = "capture an interview as soon as you walk out of it",
          .options = {{"company", "whose it was", Arity::values, "COMPANY"},
                      {"--role", "a role profile, or its name", Arity::value, "ROLE", Completion::role},
                      {"--round", "phone screen, onsite 2 ...", Arity::value, "ROUND"},
                      {"--when", "today (the default), yesterday, 3 days ago, 2026-11-22", Arity::value, "DAY"},
                      {"--format", "video, phone, on site, assessment", Arity::value, "FORMAT"},
                      {"--lang", "the language you wrote in", Arity::value, "LANG", Completion::language},
                      {"--application", "of the pipeline; else the open one at that company", Arity::value, "APPLICATION",
                       Completion::application}},
          .examples = {"rehearse journal add Acme",
                       "rehearse journal add Acme --round \"phone screen\" --format video --when yesterday"},
          .next = "rehearse journal walk ENTRY",
          .run = run};
}

}  // namespace rehearse
