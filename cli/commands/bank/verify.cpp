#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "commands/commands.hpp"
#include "context.hpp"
#include "progress.hpp"
#include "rehearse/judge/machine_speed.hpp"
#include "rehearse/verification/record.hpp"
#include "rehearse/verification/verification.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

struct Verified {
  std::string slug;
  Result<Verification> verification = Verification{};
  std::optional<VerificationRecord> fresh;  // it was verified before, and is what it was then

  [[nodiscard]] bool ok() const { return verification && verification->ok(); }
};

struct Plan {
  std::vector<std::string> slugs;
  std::vector<std::string> sample;  // of those: not skipped though they are fresh
  unsigned jobs = 1;
  bool all = false;
  bool mutants = false;
  bool keep_records = true;
};

Result<unsigned> number(const Invocation& arguments, std::string_view key, unsigned otherwise, unsigned most) {
  const auto text = arguments.value(key);
  if (!text) return otherwise;
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
  if (error == std::errc() && end == text->data() + text->size() && value <= most) return value;
  return unexpected(ErrorCode::bad_input, fmt::format("--{} is not \"{}\"", key, *text),
                    fmt::format("a number from 0 to {}", most));
}

Result<Plan> plan_of(const Bank& bank, const Invocation& arguments) {
  Plan plan;
  const auto jobs = number(arguments, "jobs", 1, 64);
  if (!jobs) return unexpected(jobs.error());
  const auto sample = number(arguments, "sample", 0, 1'000'000);
  if (!sample) return unexpected(sample.error());
  plan.jobs = std::max(1U, *jobs);
  plan.all = arguments.has("all");
  plan.mutants = arguments.has("mutants");
  plan.keep_records = !arguments.has("dry-run");
  plan.slugs = arguments.values("slug");
  if (!plan.slugs.empty() && *sample == 0) return plan;
  // Drawn from the whole bank, so that a run for each problem and one for all of them choose the same.
  const auto all = bank.slugs();
  if (!all) return unexpected(all.error());
  if (plan.slugs.empty()) plan.slugs = *all;
  const auto seed = arguments.value("seed");
  plan.sample = sample_of(*all, *sample, seed ? *seed : process_environment()("REHEARSE_SAMPLE_SEED").value_or(""));
  return plan;
}

// One problem after another, by as many threads as jobs; each result is shown in its turn.
class Verifying {
 public:
  Verifying(Context& context, const Bank& bank, Plan plan) : context_(context), bank_(bank), plan_(std::move(plan)) {}

  Result<void> run(Runner& runner, const Languages& languages, const std::filesystem::path& cache, double slowness,
                   const std::function<void(const Verified&)>& show) {
    Progress progress(context_.console(), Progress::Counts::shown, is_one() ? "verifying " + plan_.slugs.front() : "verifying");
    const JudgeOptions options = progress.options();
    std::vector<std::thread> workers;
    const auto work = [&] {
      Judge judge(runner, languages, cache, slowness);  // its own: preparing cases is done by one at a time
      for (std::size_t i = next_++; i < plan_.slugs.size() && !failed_; i = next_++) {
        store(i, verify(judge, languages, plan_.slugs[i], options));
      }
    };
    for (unsigned i = 0; i < std::min<std::size_t>(plan_.jobs, plan_.slugs.size()); ++i) workers.emplace_back(work);
    auto shown = show_in_order(options, progress, show);
    failed_ = failed_ || !shown;
    for (std::thread& worker : workers) worker.join();
    return shown;
  }

 private:
  // Of several packages it is told how many are done, of one how far that is.
  [[nodiscard]] bool is_one() const { return plan_.slugs.size() == 1; }

  Verified verify(Judge& judge, const Languages& languages, const std::string& slug, const JudgeOptions& judging) const {
    Verified verified;
    verified.slug = slug;
    const auto problem = bank_.load(slug);
    if (!problem) {
      verified.verification = unexpected(problem.error());
      return verified;
    }
    auto content = package_hash(problem->folder);
    if (!content) {
      verified.verification = unexpected(content.error());
      return verified;
    }
    const auto before = read_record(problem->folder);
    const bool sampled = std::find(plan_.sample.begin(), plan_.sample.end(), slug) != plan_.sample.end();
    const bool fresh = before && before->content == *content && (!plan_.mutants || before->mutants);
    if (fresh && !plan_.all && !sampled) {
      verified.fresh = before;
      return verified;
    }
    VerificationOptions options;
    options.judge.stop = judging.stop;
    if (is_one()) options.judge.progress = judging.progress;
    options.mutants = plan_.mutants;
    options.proved_before = fresh;
    verified.verification = verify_package(judge, languages, *problem, options);
    if (!plan_.keep_records || !verified.ok()) return verified;
    auto written = write_record(problem->folder, record_of(*verified.verification, std::move(*content), before));
    if (!written) verified.verification = unexpected(written.error());
    return verified;
  }

  void store(std::size_t index, Verified verified) {
    // An unknown slug, a stop and a missing sandbox are no verdict on the package.
    if (!verified.verification && verified.verification.error().code != ErrorCode::bad_input) failed_ = true;
    const std::lock_guard lock(mutex_);
    done_.emplace(index, std::move(verified));
    changed_.notify_one();
  }

  Result<void> show_in_order(const JudgeOptions& options, Progress& progress,
                             const std::function<void(const Verified&)>& show) {
    using namespace std::chrono_literals;
    for (std::size_t i = 0; i < plan_.slugs.size();) {
      std::unique_lock lock(mutex_);
      changed_.wait_for(lock, 200ms, [&] { return done_.count(i) != 0 || failed_; });
      for (const auto& [index, verified] : done_) {
        if (!verified.verification && verified.verification.error().code != ErrorCode::bad_input) {
          return unexpected(verified.verification.error());
        }
      }
      const auto total = static_cast<int>(plan_.slugs.size());
      const auto found = done_.find(i);
      if (found == done_.end()) {
        if (options.progress && !is_one()) options.progress({JudgeStage::running, static_cast<int>(i + done_.size()), total});
        continue;
      }
      progress.finish();
      show(found->second);
      done_.erase(found);
      ++i;
    }
    return {};
  }

  Context& context_;
  const Bank& bank_;
  Plan plan_;
  std::atomic<std::size_t> next_{0};
  std::atomic<bool> failed_{false};
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Verified> done_;  // and not yet shown
};

void add_mutants(ordered_json& json, const VerificationRecord& record) {
  if (!record.mutants) return;
  json["mutants"] = {{"killed", record.mutants->killed}, {"not_compiling", record.mutants->not_compiling}};
  ordered_json& equivalents = json["mutants"]["presumed_equivalent"] = ordered_json::array();
  for (const auto& mutant : record.mutants->equivalents) {
    equivalents.push_back({{"submission", mutant.submission}, {"line", mutant.line}, {"change", mutant.change}});
  }
}

ordered_json json_of(const Verified& verified) {
  ordered_json json{{"slug", verified.slug}, {"ok", verified.ok()}, {"fresh", verified.fresh.has_value()}};
  json["findings"] = ordered_json::array();
  if (!verified.verification) {
    json["findings"].push_back(
        {{"level", "error"}, {"kind", "unreadable"}, {"subject", ""}, {"message", verified.verification.error().message}});
    return json;
  }
  const auto record = verified.fresh ? *verified.fresh : record_of(*verified.verification, {}, {});
  json["submissions"] = record.submissions;
  json["cases"] = record.cases;
  json["small_inputs"] = record.small_inputs;
  json["caught"] = ordered_json::array();
  for (const auto& caught : record.caught) {
    json["caught"].push_back({{"submission", caught.submission},
                              {"verdict", abbreviation(caught.verdict)},
                              {"group", caught.group},
                              {"case", caught.name}});
  }
  add_mutants(json, record);
  for (const auto& finding : verified.verification->findings) {
    json["findings"].push_back({{"level", to_string(finding.level)},
                                {"kind", to_string(finding.kind)},
                                {"subject", finding.subject},
                                {"message", finding.message}});
  }
  return json;
}

std::string counts_of(const Verified& verified) {
  const auto record = verified.fresh ? *verified.fresh : record_of(*verified.verification, {}, {});
  std::string text = fmt::format("  {} submissions, {} cases", record.submissions, record.cases);
  if (record.small_inputs > 0) text += fmt::format(", agreed on {} more", record.small_inputs);
  if (record.mutants) {
    text += fmt::format(", {} mutants rejected", record.mutants->killed);
    if (!record.mutants->equivalents.empty()) {
      text += fmt::format(", {} presumed equivalent", record.mutants->equivalents.size());
    }
  }
  return verified.fresh ? text + " (verified before)" : text;
}

void show(Console& console, const Verified& verified) {
  const Charset charset = console.look().charset;
  const std::string_view mark = charset == Charset::ascii ? (verified.ok() ? "ok  " : "FAIL") : (verified.ok() ? "✓" : "✗");
  Line headline(std::string(mark) + " ", verified.ok() ? style::good : style::bad);
  headline.add(sanitize_line(verified.slug, charset), style::bold);
  if (!verified.verification) {
    console.print(headline);
    return console.print_wrapped(sanitize(verified.verification.error().message, charset));
  }
  headline.add(counts_of(verified), style::dim);
  console.print(headline);
  for (const auto& finding : verified.verification->findings) {
    Line line(finding.level == FindingLevel::error ? "  error  " : "  note   ",
              finding.level == FindingLevel::error ? style::bad : style::dim);
    if (!finding.subject.empty()) line.add(sanitize_line(finding.subject, charset) + ": ");
    line.add(sanitize_line(finding.message, charset));
    console.print(wrapped(line, console.columns(), 9));
  }
}

Result<ExitCode> run(Context& context, const Invocation& arguments) {
  const auto environment = context.environment();
  if (!environment) return unexpected(environment.error());
  const auto languages = context.languages();
  if (!languages) return unexpected(languages.error());
  const auto bank = context.bank();
  if (!bank) return unexpected(bank.error());
  const auto plan = plan_of(*bank, arguments);
  if (!plan) return unexpected(plan.error());
  auto runner = start_runner(environment->installation, environment->paths, *languages, environment->trust);
  if (!runner) return unexpected(runner.error());
  Console& console = context.console();
  ordered_json report = ordered_json::array();
  bool all_ok = true;
  const auto take = [&](const Verified& verified) {
    all_ok = all_ok && verified.ok();
    if (console.json()) {
      report.push_back(json_of(verified));
    } else {
      show(console, verified);
    }
  };
  const std::filesystem::path& cache = environment->paths.cache;
  const auto ran = Verifying(context, *bank, *plan).run(*runner, *languages, cache, machine_slowness(cache), take);
  if (!ran) return unexpected(ran.error());
  if (console.json()) {
    const ordered_json json{{"schema", 1}, {"ok", all_ok}, {"problems", std::move(report)}};
    console.print_raw(json.dump(2, ' ', false, ordered_json::error_handler_t::replace));
  }
  return all_ok ? ExitCode::success : ExitCode::not_accepted;
}

}  // namespace

CommandSpec bank_verify_command() {
  return {
      .name = "bank verify",
      .group = CommandGroup::bank,
      .summary = "prove problems by their own submissions",
      .description =
          "Each submission of a package must get the verdict of its folder, a wrong one in the group that its first "
          "line names; accepted ones agree on every case, in any order, and take at most half of the limit. What was "
          "verified before and has not changed is passed over. Without SLUG the whole bank, which takes minutes.",
      .options = {{"slug", "the problems", Arity::values, "SLUG", Completion::slug},
                  {"--mutants", "also that the cases reject accepted solutions with one small mistake in them"},
                  {"--all", "also what was verified before"},
                  {"-j,--jobs", "problems at a time", Arity::value, "N"},
                  {"--sample", "so many of those that were verified before, too", Arity::value, "N"},
                  {"--seed", "of the sample: another text takes another one; else REHEARSE_SAMPLE_SEED", Arity::value, "TEXT"},
                  {"--dry-run", "leave no record in the packages"}},
      .examples = {"rehearse bank verify two-sum", "rehearse bank verify --mutants --jobs 2", "rehearse bank verify --json"},
      .next = "rehearse bank strengthen SLUG",
      .runs_code = true,
      .run = run};
}

}  // namespace rehearse
