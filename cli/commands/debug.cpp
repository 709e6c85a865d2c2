#include <algorithm>
#include <system_error>

#include <fmt/format.h>
#include <unistd.h>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

// What is debugged.
struct Subject {
  Problem problem;
  Submission submission;
  fs::path solution;
  CaseSet cases;            // that may be chosen by name; empty: all of the problem
  bool in_session = false;  // hidden cases stay hidden
};

Result<Subject> subject_of_session(Context& context) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto view = current_session(context);
  if (!view) return unexpected(view.error());
  auto problem = (*practice)->problem();
  if (!problem) return unexpected(problem.error());
  auto own = own_cases(view->workspace, problem->signature);
  if (!own) return unexpected(own.error());
  auto source = read_file(view->workspace.solution, max_source_bytes);
  if (!source) return unexpected(source.error());
  CaseSet cases{{CaseGroup::sample, problem->sample}, {CaseGroup::own, std::move(*own)}};
  return Subject{std::move(*problem),
                 {view->session.started.language, std::move(*source)},
                 view->workspace.solution,
                 std::move(cases),
                 true};
}

Result<Subject> subject_of_file(Context& context, const Invocation& arguments) {
  const auto file = arguments.value("file");
  if (!file) {
    return unexpected(ErrorCode::bad_input, "which file? Give the solution after the problem",
                      fmt::format("rehearse debug {} solution.cpp", *arguments.value("slug")));
  }
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  auto problem = bank->load(*arguments.value("slug"));
  if (!problem) return unexpected(problem.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const auto name = arguments.value("lang");
  const auto language = name ? languages->find(*name) : languages->for_file(*file);
  if (!language) return unexpected(language.error());
  auto source = read_file(*file, max_source_bytes);
  if (!source) return unexpected(Error{ErrorCode::bad_input, source.error().message, source.error().hint});
  std::error_code error;
  return Subject{std::move(*problem), {(*language)->id(), std::move(*source)}, fs::absolute(*file, error), {}, false};
}

const TestCase* find_case(const CaseSet& cases, const std::string& name) {
  for (const CaseSetGroup& group : cases) {
    for (const TestCase& test_case : group.cases) {
      if (test_case.name == name) return &test_case;
    }
  }
  return nullptr;
}

// The first case that fails; the first of all if none does.
Result<std::string> name_of_failing(Context& context, Judge& judge, const Subject& subject) {
  Progress progress(context.console(), Progress::Counts::shown);
  const JudgeOptions options = progress.options();
  const auto judgement = subject.in_session ? judge.judge(subject.problem, subject.submission, subject.cases, options)
                                            : judge.judge(subject.problem, subject.submission, options);
  progress.finish();
  if (!judgement) return unexpected(judgement.error());
  if (!judgement->build.ok) {
    return unexpected(ErrorCode::bad_input, "it does not compile:\n" + judgement->build.log, "mend that first");
  }
  if (const CaseResult* failure = judgement->first_failure()) {
    context.console().message(fmt::format("{}: {}", failure->name, failure->reason));
    return failure->name;
  }
  if (judgement->cases.empty()) return unexpected(ErrorCode::not_found, "there is no case to debug");
  context.console().message("No case fails; the first one is debugged.");
  return judgement->cases.front().name;
}

Result<TestCase> chosen_case(Context& context, Judge& judge, Subject& subject, const Invocation& arguments) {
  if (const auto text = arguments.value("args")) {
    auto made = own_case(*text, 1, subject.problem.signature);
    if (!made) {
      return unexpected(ErrorCode::bad_input, "--args: " + made.error().message,
                        "give the arguments by name: '{\"nums\": [1, 2], \"k\": 3}'");
    }
    return std::move(*made);
  }
  std::string name;
  if (const auto given = arguments.value("case")) {
    name = *given;
  } else {
    auto failing = name_of_failing(context, judge, subject);
    if (!failing) return unexpected(failing.error());
    name = std::move(*failing);
  }
  if (!subject.in_session) {
    Progress progress(context.console(), Progress::Counts::shown);
    auto all = judge.prepare_cases(subject.problem, progress.options());
    if (!all) return unexpected(all.error());
    subject.cases = std::move(*all);
  }
  if (const TestCase* found = find_case(subject.cases, name)) return *found;
  return unexpected(ErrorCode::not_found, fmt::format("there is no case \"{}\"", name),
                    subject.in_session ? "in a session: the samples, and your own in tests.jsonl"
                                       : "rehearse judge names the case that fails, with --json all that ran");
}

// Asked once for a folder: what runs under a debugger runs without the sandbox.
Result<void> ask_for_consent(Context& context, const fs::path& folder, const Invocation& arguments) {
  const fs::path mark = folder / ".consent";
  std::error_code error;
  if (arguments.has("yes") || fs::exists(mark, error)) return {};
  Console& console = context.console();
  constexpr const char* what = "Under the debugger your program runs without the sandbox: it can do whatever you can.";
  if (!console.interactive()) {
    return unexpected(ErrorCode::conflict, what, "give --yes if the code is your own, or --print");
  }
  console.message(what);
  const auto answer = console.ask(Line("Go on? [y/N] "));
  if (!answer) return unexpected(answer.error());
  if (*answer != "y" && *answer != "Y" && *answer != "yes") return unexpected(ErrorCode::interrupted, "nothing was started");
  return write_file(mark, "");
}

// The words of a command as a shell takes them.
std::string shell_text(const DebugPlan& plan) {
  const auto quoted = [](const std::string& word) {
    const bool plain = !word.empty() && std::all_of(word.begin(), word.end(), [](unsigned char c) {
      return std::isalnum(c) != 0 || std::string_view("_-./=+:,@%").find(static_cast<char>(c)) != std::string_view::npos;
    });
    if (plain) return word;
    std::string text = "'";
    for (const char c : word) text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
  };
  std::string text = "cd " + quoted(plan.folder.string()) + " &&";
  for (const std::string& variable : plan.environment) text += " " + quoted(variable);
  for (const std::string& word : plan.arguments) text += " " + quoted(word);
  return text;
}

// In place of this process: the terminal and its signals are the debugger's from now on.
Result<ExitCode> become(Console& console, const DebugPlan& plan) {
  if (auto flushed = console.flush(); !flushed) return unexpected(flushed.error());
  if (::chdir(plan.folder.c_str()) != 0) return unexpected(system_error("cannot go to " + plan.folder.string(), errno));
  for (const std::string& variable : plan.environment) {
    const auto equals = variable.find('=');
    if (equals != std::string::npos) ::setenv(variable.substr(0, equals).c_str(), variable.substr(equals + 1).c_str(), 1);
  }
  std::vector<std::string> words = plan.arguments;
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  ::execvp(pointers[0], pointers.data());
  return unexpected(system_error("cannot start " + plan.arguments.front(), errno));
}

Result<ExitCode> show_editor(Console& console, const DebugPlan& plan, const fs::path& workspace) {
  if (plan.editor.empty())
    return unexpected(ErrorCode::unavailable, "there is no configuration of an editor for this language");
  console.print_raw(plan.editor);
  const fs::path file = workspace / ".vscode" / "launch.json";
  std::error_code error;
  if (fs::exists(file, error)) {
    console.message(fmt::format("{} is there already and was left as it is.", file.string()));
    return ExitCode::success;
  }
  if (auto made = make_directories(file.parent_path()); !made) return unexpected(made.error());
  if (auto written = write_file(file, plan.editor); !written) return unexpected(written.error());
  console.message(fmt::format("Written to {}", file.string()));
  return ExitCode::success;
}

Result<DebugPlan> prepare(Context& context, Subject& subject, const fs::path& folder, const Invocation& arguments) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  auto runner = start_runner(environment->installation, environment->paths, *languages, environment->trust);
  if (!runner) return unexpected(runner.error());
  Judge judge(*runner, *languages, environment->paths.cache);
  const auto test_case = chosen_case(context, judge, subject, arguments);
  if (!test_case) return unexpected(test_case.error());
  Progress progress(context.console(), Progress::Counts::hidden);
  return judge.prepare_debugging(subject.problem, subject.submission, {*test_case, subject.solution, folder},
                                 progress.options());
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  auto subject = arguments.has("slug") ? subject_of_file(context, arguments) : subject_of_session(context);
  if (!subject) return unexpected(subject.error());
  const fs::path workspace = subject->solution.parent_path();
  const fs::path folder = workspace / ".rehearse-debug";
  const auto plan = prepare(context, *subject, folder, arguments);
  if (!plan) return unexpected(plan.error());
  Console& console = context.console();
  if (arguments.has("vscode")) return show_editor(console, *plan, workspace);
  if (arguments.has("print")) {
    console.print_raw(shell_text(*plan));
    return ExitCode::success;
  }
  if (auto agreed = ask_for_consent(context, folder, arguments); !agreed) return unexpected(agreed.error());
  return become(console, *plan);
}

}  // namespace

CommandSpec debug_command() {
  return {.name = "debug",
          .group = CommandGroup::bank,
          .summary = "start a debugger on a solution and one case",
          .description =
              "Without SLUG and FILE it is the solution of the session. Without --case it is the first case that fails. "
              "The program runs under the debugger without the sandbox.",
          .options = {{"slug", "the problem", Arity::value, "SLUG", Completion::slug},
                      {"file", "the solution", Arity::value, "FILE", Completion::file},
                      {"--lang", "cpp, python ...", Arity::value, "LANG", Completion::language},
                      {"--case", "the case of that name", Arity::value, "NAME"},
                      {"--args", "a case of your own: its arguments as JSON", Arity::value, "JSON"},
                      {"--yes", "do not ask before a program runs without the sandbox"},
                      {"--print", "only print how the debugger is started"},
                      {"--vscode", "print a launch.json, and write it where there is none"}},
          .examples = {"rehearse debug two-sum solution.cpp", "rehearse debug two-sum solution.py --case example-1",
                       "rehearse debug --args '{\"nums\":[3,3],\"target\":6}'"},
          .next = "rehearse judge",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
