#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/icpc/import.hpp"
#include "rehearse/judge/machine_speed.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

Result<ImportRequest> request_of(const Practice::Environment& environment, const Invocation& arguments) {
  ImportRequest request{*arguments.value("package"), environment.paths.data / "problems", environment.installation.problems};
  request.slug = arguments.value("as").value_or("");
  request.replace = arguments.has("replace");
  if (const auto word = arguments.value("difficulty")) {
    const auto difficulty = parse_difficulty(*word);
    if (!difficulty) {
      return unexpected(ErrorCode::bad_input, fmt::format("there is no difficulty \"{}\"", *word), "easy, medium or hard");
    }
    request.difficulty = *difficulty;
  }
  return request;
}

ordered_json json_of(const ImportReport& report) {
  return {{"schema", 1},
          {"slug", report.slug},
          {"title", report.title},
          {"format", report.format},
          {"interactive", report.interactive},
          {"samples", report.samples},
          {"secrets", report.secrets},
          {"cpu_limit_ms", report.cpu_limit.count()},
          {"limit_measured", report.measured},
          {"inputs_checked", report.inputs_checked},
          {"submissions_run", report.submissions_run},
          {"findings", report.findings},
          {"notes", report.notes}};
}

void show_list(Console& console, const std::vector<std::string>& list, std::string_view label, Style look) {
  const Charset charset = console.look().charset;
  for (const std::string& text : list) {
    Line line("  " + std::string(label) + "  ", look);
    line.add(sanitize_line(text, charset));
    console.print(wrapped(line, console.columns(), 4 + static_cast<int>(label.size())));
  }
}

void show(Console& console, const ImportReport& report) {
  const Charset charset = console.look().charset;
  Line headline("imported ", style::good);
  headline.add(sanitize_line(report.slug, charset), style::bold);
  headline.add(fmt::format("  {} ({}{})", sanitize_line(report.title, charset), report.format,
                           report.interactive ? ", interactive" : ""),
               style::dim);
  console.print(headline);
  console.print(Line(fmt::format("  {} sample{} and {} secret case{}, {:.2f} s of CPU time{}", report.samples,
                                 report.samples == 1 ? "" : "s", report.secrets, report.secrets == 1 ? "" : "s",
                                 std::chrono::duration<double>(report.cpu_limit).count(),
                                 report.measured ? " (measured by its accepted submissions)" : "")));
  if (report.inputs_checked > 0)
    console.print(Line(fmt::format("  {} input{} validated", report.inputs_checked, report.inputs_checked == 1 ? "" : "s")));
  if (report.submissions_run > 0)
    console.print(
        Line(fmt::format("  {} submission{} judged", report.submissions_run, report.submissions_run == 1 ? "" : "s")));
  show_list(console, report.findings, "finding", style::bad);
  show_list(console, report.notes, "note", style::dim);
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto request = request_of(*environment, arguments);
  if (!request) return unexpected(request.error());
  Console& console = context.console();
  Result<ImportReport> report = unexpected(ErrorCode::io, "");
  if (arguments.has("no-check")) {
    report = import_package(*request, std::nullopt);
  } else {
    const auto languages = context.languages();
    if (!languages) return unexpected(languages.error());
    auto runner = start_runner(environment->installation, environment->paths, *languages, environment->trust);
    if (!runner) return unexpected(runner.error());
    const double slowness = machine_slowness(environment->paths.cache);
    Judge judge(*runner, *languages, environment->paths.cache, slowness);
    Progress progress(console, Progress::Counts::shown, "checking the package");
    report = import_package(*request, ImportProver{judge, *languages, slowness, progress.options()});
    progress.finish();
  }
  if (!report) return unexpected(report.error());
  if (console.json()) {
    console.print_raw(json_of(*report).dump(2, ' ', false, ordered_json::error_handler_t::replace));
  } else {
    show(console, *report);
  }
  console.next(fmt::format("rehearse show {}", report->slug));
  return report->findings.empty() ? ExitCode::success : ExitCode::not_accepted;
}

}  // namespace

CommandSpec bank_import_command() {
  return {.name = "bank import",
          .group = CommandGroup::bank,
          .summary = "make a problem of an ICPC or Kattis package",
          .description =
              "The package is a folder, .zip, .tar or .tar.gz; it becomes a problem of your own bank. Its validators and "
              "submissions run in the sandbox and have to say what they should. What is not supported is said by name.",
          .options = {{"package", "the folder or archive", Arity::value, "PACKAGE", Completion::file, true},
                      {"--as", "the problem's name", Arity::value, "NAME"},
                      {"--difficulty", "easy, medium or hard", Arity::value, "LEVEL", Completion::difficulty},
                      {"--replace", "in place of a problem of that name"},
                      {"--no-check", "run neither its validators nor its submissions"}},
          .examples = {"rehearse bank import hello.zip --as hello"},
          .next = "rehearse show SLUG",
          .runs_code = true,
          .run = run};
}

}  // namespace rehearse
