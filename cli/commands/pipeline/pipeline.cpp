#include <fmt/format.h>

#include "commands/commands.hpp"
#include "journal/opened.hpp"
#include "views/journal_json.hpp"
#include "views/json_document.hpp"
#include "views/pipeline_text.hpp"

namespace rehearse {
namespace {

Result<ExitCode> list(Context& context, const Invocation&) {
  const auto opened = open_journal<Applying>(context);
  if (!opened) return unexpected(opened.error());
  const Journal& journal = opened->journal;
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"applications", json_of_all(in_order(journal), journal)}}));
    return ExitCode::success;
  }
  if (journal.applications.empty()) {
    console.message("No application yet. In what order one goes to them is worth a thought: those that matter most come last.");
    console.next("rehearse pipeline add COMPANY --importance 3");
    return ExitCode::success;
  }
  console.print(pipeline_table(journal, console.table_columns(), console.look().charset));
  console.next(fmt::format("rehearse pipeline show {}", in_order(journal).front().id));
  return ExitCode::success;
}

Result<Stage> stage_named(const std::string& text) {
  if (const auto stage = parse_stage(text)) return *stage;
  std::vector<std::string_view> names;
  for (const Stage stage : all_stages()) names.push_back(to_string(stage));
  return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" is no stage", text), fmt::format("{}", fmt::join(names, ", ")));
}

// An application with its gate, if one stands before it.
Result<ExitCode> tell(Context& context, const Application& application) {
  const auto opened = open_journal<Applying>(context);
  if (!opened) return unexpected(opened.error());
  const auto gate = opened->facade.gate(application.id);
  if (!gate) return unexpected(gate.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"application", json_of(application, opened->journal)}, {"gate", json_of(*gate)}}));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(application_lines(application, opened->journal, console.columns(), charset));
  if (gate->stands) {
    console.print(Line());
    console.print(gate_lines(*gate, console.columns(), charset));
  }
  console.next(fmt::format("rehearse pipeline move {} STAGE", application.id));
  return ExitCode::success;
}

Result<ExitCode> add(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Applying>(context);
  if (!opened) return unexpected(opened.error());
  ApplicationCapture capture;
  auto company = given_or_asked(context.console(), arguments.text("company"), "Company:");
  if (!company) return unexpected(company.error());
  capture.company = std::move(*company);
  if (capture.company.empty()) return unexpected(ErrorCode::bad_input, "which company?", "rehearse pipeline add COMPANY");
  capture.role = arguments.value("role").value_or("");
  capture.next_step = arguments.value("next").value_or("");
  capture.next_day = arguments.value("on").value_or("");
  capture.note = arguments.value("note").value_or("");
  if (const auto text = arguments.value("importance")) {
    const auto importance = parse_number(*text, "--importance", 1, 5);
    if (!importance) return unexpected(importance.error());
    capture.importance = *importance;
  }
  if (const auto text = arguments.value("stage")) {
    const auto stage = stage_named(*text);
    if (!stage) return unexpected(stage.error());
    capture.stage = *stage;
  }
  const auto added = opened->facade.add(capture);
  if (!added) return unexpected(added.error());
  return tell(context, *added);
}

Result<ExitCode> move(Context& context, const Invocation& arguments) {
  auto opened = open_journal<Applying>(context);
  if (!opened) return unexpected(opened.error());
  const auto stage = stage_named(*arguments.value("stage"));
  if (!stage) return unexpected(stage.error());
  const Applying::Move how{*stage, arguments.value("when").value_or(""), arguments.value("note").value_or(""),
                           arguments.value("next").value_or(""), arguments.value("on").value_or("")};
  const auto moved = opened->facade.move(*arguments.value("application"), how);
  if (!moved) return unexpected(moved.error());
  return tell(context, *moved);
}

Result<ExitCode> show(Context& context, const Invocation& arguments) {
  const auto opened = open_journal<Applying>(context);
  if (!opened) return unexpected(opened.error());
  const auto application = opened->facade.application(*arguments.value("application"));
  if (!application) return unexpected(application.error());
  return tell(context, *application);
}

Result<ExitCode> show_gate(Context& context, const Invocation& arguments) {
  const auto opened = open_journal<Applying>(context);
  if (!opened) return unexpected(opened.error());
  const auto gate = opened->facade.gate(*arguments.value("application"));
  if (!gate) return unexpected(gate.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(json_document({{"gate", json_of(*gate)}}));
    return ExitCode::success;
  }
  console.print(gate_lines(*gate, console.columns(), console.look().charset));
  for (const GateBasis& basis : gate->basis) {
    if (basis.command.empty()) continue;
    console.next(basis.command);
    break;
  }
  return ExitCode::success;
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  return list_unless_action(context, arguments, "pipeline", list);
}

}  // namespace

CommandSpec pipeline_command() {
  return {.name = "pipeline",
          .group = CommandGroup::real,
          .summary = "your applications in order, and whether you are ready for those that matter",
          .options = {{"action", "what to do; the list without one", Arity::value, "ACTION"}},
          .examples = {"rehearse pipeline add Acme --role \"Backend engineer\" --importance 5",
                       "rehearse pipeline move acme screen --next \"phone call\" --on \"in 3 days\"",
                       "rehearse pipeline gate acme"},
          .next = "rehearse pipeline show APPLICATION",
          .run = run};
}

CommandSpec pipeline_add_command() {
  return {.name = "pipeline add",
          .group = CommandGroup::real,
          .summary = "add an application",
          .options = {{"company", "whose it is", Arity::values, "COMPANY"},
                      {"--role", "a role profile, or its name", Arity::value, "ROLE", Completion::role},
                      {"--importance", "1 to 5; from 4 on a gate stands before its interviews", Arity::value, "N"},
                      {"--stage", "where it stands: interested (the default), applied, screen, technical, onsite, offer ...",
                       Arity::value, "STAGE", Completion::stage},
                      {"--next", "the next step", Arity::value, "TEXT"},
                      {"--on", "its day: in 3 days, 2026-11-22", Arity::value, "DAY"},
                      {"--note", "anything else", Arity::value, "TEXT"}},
          .examples = {"rehearse pipeline add Acme --importance 5 --stage applied",
                       "rehearse pipeline add Initech --role \"Backend engineer\""},
          .next = "rehearse pipeline list",
          .run = add};
}

CommandSpec pipeline_move_command() {
  return {.name = "pipeline move",
          .group = CommandGroup::real,
          .summary = "an application goes on: to another stage, with what comes next",
          .options = {{"application", "which one", Arity::value, "APPLICATION", Completion::application, true},
                      {"stage", "interested, applied, screen, technical, onsite, offer, accepted, rejected or withdrawn",
                       Arity::value, "STAGE", Completion::stage, true},
                      {"--when", "today (the default), yesterday, 2026-11-22", Arity::value, "DAY"},
                      {"--note", "what was said", Arity::value, "TEXT"},
                      {"--next", "the next step", Arity::value, "TEXT"},
                      {"--on", "its day: in 3 days, 2026-11-22", Arity::value, "DAY"}},
          .examples = {"rehearse pipeline move acme onsite --next \"four rounds\" --on \"in 10 days\"",
                       "rehearse pipeline move acme rejected --note \"another candidate\""},
          .next = "rehearse pipeline show APPLICATION",
          .run = move};
}

CommandSpec pipeline_list_command() {
  return {.name = "pipeline list",
          .group = CommandGroup::real,
          .summary = "all applications, those with the nearest day first",
          .examples = {"rehearse pipeline list", "rehearse pipeline list --json"},
          .next = "rehearse pipeline show APPLICATION",
          .run = list};
}

CommandSpec pipeline_show_command() {
  return {.name = "pipeline show",
          .group = CommandGroup::real,
          .summary = "an application with its way so far, and its gate",
          .options = {{"application", "which one", Arity::value, "APPLICATION", Completion::application, true}},
          .examples = {"rehearse pipeline show acme"},
          .next = "rehearse pipeline move APPLICATION STAGE",
          .run = show};
}

CommandSpec pipeline_gate_command() {
  return {.name = "pipeline gate",
          .group = CommandGroup::real,
          .summary = "ready, or not yet? With what it rests on, and what would close the gap",
          .description =
              "Readiness for the role's topics, recent mocks, stories, questions for them, and what real interviews left "
              "open. Advice: it stands in nobody's way.",
          .options = {{"application", "which one", Arity::value, "APPLICATION", Completion::application, true}},
          .examples = {"rehearse pipeline gate acme"},
          .next = "rehearse interview --role ROLE",
          .run = show_gate};
}

}  // namespace rehearse
