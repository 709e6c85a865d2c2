#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/bank_package.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/icpc/import.hpp"
#include "rehearse/judge/machine_speed.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

Result<ImportRequest> request_of(const Practice::Environment& environment, const Invocation& arguments) {
  const auto sources = arguments.values("slug");
  if (sources.size() != 1) {
    return unexpected(ErrorCode::bad_input, "bank import needs one folder or archive", "rehearse bank import FOLDER|ARCHIVE");
  }
  ImportRequest request{sources.front(), environment.paths.data / "problems", environment.installation.problems};
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
  console.print(Line(fmt::format("  {} samples and {} secret cases, {:.2f} s of CPU time{}", report.samples, report.secrets,
                                 std::chrono::duration<double>(report.cpu_limit).count(),
                                 report.measured ? " (measured by its accepted submissions)" : "")));
  if (report.inputs_checked > 0) console.print(Line(fmt::format("  {} inputs validated", report.inputs_checked)));
  if (report.submissions_run > 0) console.print(Line(fmt::format("  {} submissions judged", report.submissions_run)));
  show_list(console, report.findings, "finding", style::bad);
  show_list(console, report.notes, "note", style::dim);
}

}  // namespace

Result<ExitCode> bank_import(Context& context, const Invocation& arguments) {
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
    auto runner = start_runner(environment->installation, environment->paths, environment->trust);
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

std::vector<OptionSpec> bank_package_options() {
  return {{"--as", "import: the problem's name", Arity::value, "NAME"},
          {"--difficulty", "import: easy, medium or hard", Arity::value, "LEVEL", Completion::difficulty},
          {"--replace", "import: in place of a problem of that name"},
          {"--no-check", "import: run neither its validators nor its submissions"}};
}

}  // namespace rehearse
