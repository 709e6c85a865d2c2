#include "exercise.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "bare_source.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/submission.hpp"
#include "rehearse/session/draw.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

struct Shown {
  std::string path;  // below the problem's folder
  std::string language;
  Verdict verdict = Verdict::accepted;
};

struct Folder {
  std::string_view name;
  Verdict verdict;
};
constexpr std::array folders = {Folder{"accepted", Verdict::accepted}, Folder{"wrong_answer", Verdict::wrong_answer},
                                Folder{"time_limit_exceeded", Verdict::time_limit_exceeded},
                                Folder{"run_time_error", Verdict::run_time_error}};

std::vector<Shown> submissions_in(const Problem& problem, const Folder& folder, const Languages& languages) {
  std::vector<Shown> found;
  std::error_code error;
  const std::string below = fmt::format("submissions/{}", folder.name);
  for (fs::directory_iterator entry(problem.folder / below, error), end; !error && entry != end; entry.increment(error)) {
    const std::string name = entry->path().filename().string();
    std::error_code ignored;
    if (!entry->is_regular_file(ignored)) continue;
    if (const auto language = languages.for_file(name))
      found.push_back({below + "/" + name, (*language)->id(), folder.verdict});
  }
  std::ranges::sort(found, {}, &Shown::path);
  return found;
}

// Those in the language where there are any.
std::vector<Shown> preferred(std::vector<Shown> all, std::string_view language) {
  std::vector<Shown> own;
  std::ranges::copy_if(all, std::back_inserter(own), [&](const Shown& shown) { return shown.language == language; });
  return own.empty() ? all : own;
}

const Shown& drawn(const std::vector<Shown>& all, std::uint64_t seed) {
  return *std::ranges::min_element(all, {}, [&](const Shown& shown) { return draw(seed, shown.path); });
}

tl::unexpected<Error> nothing_to_show(const Problem& problem) {
  return unexpected(ErrorCode::not_found, fmt::format("the problem {} has no solution to show", problem.slug),
                    "drill another one: rehearse drill");
}

// Which group of cases catches it stands in the first line of a submission of the bank: "... [edge]".
std::string group_in(std::string_view source) {
  const std::string_view line = source.substr(0, source.find('\n'));
  const auto open = line.rfind('[');
  const auto close = line.rfind(']');
  if (open == std::string_view::npos || close == std::string_view::npos || close < open) return {};
  const std::string_view group = line.substr(open + 1, close - open - 1);
  return parse_case_group(group) ? std::string(group) : std::string();
}

// What the bank says of it there: "Takes the index 0 for "not found"."
std::string words_in(std::string_view source) {
  std::string_view line = source.substr(0, source.find('\n'));
  if (const auto open = line.rfind('['); open != std::string_view::npos) line = line.substr(0, open);
  const auto begin = line.find_first_not_of("/#-* ");
  const auto end = line.find_last_not_of(" */");
  return begin == std::string_view::npos ? std::string() : std::string(line.substr(begin, end - begin + 1));
}

Result<Exercise> with_source(Exercise exercise, const Problem& problem, const Shown& shown) {
  const auto text = read_file(problem.folder / shown.path, 2 * max_source_bytes);
  if (!text) return unexpected(text.error());
  exercise.source = bare_source(*text, fs::path(shown.path).extension().string());
  exercise.posed.language = shown.language;
  exercise.posed.verdict = shown.verdict;
  if (shown.verdict != Verdict::accepted) exercise.posed.group = group_in(*text);
  const bool is_commented = bare_source(text->substr(0, text->find('\n')), fs::path(shown.path).extension().string()).empty();
  if (exercise.posed.points.empty() && is_commented) exercise.posed.points.push_back(words_in(*text));
  return exercise;
}

Result<Exercise> clarify(const Problem& problem) {
  Exercise exercise;
  exercise.posed.prompt = problem.brief;
  for (const Clarification& c : problem.clarifications) exercise.posed.points.push_back(c.question);
  return exercise;
}

Result<Exercise> explain(const Problem& problem, const Languages& languages, std::string_view language, std::uint64_t seed) {
  // One in three asks how the task goes on, all others what makes a solution work.
  if (!problem.follow_ups.empty() && draw(seed, problem.slug + " follow-up") % 3 == 0) {
    const auto& asked = problem.follow_ups[draw(seed, problem.slug + " which") % problem.follow_ups.size()];
    return Exercise{{asked.question, {asked.answer}}, {}};
  }
  // The problem's oracle is as good as the target asks; under the same name it stands in other languages.
  std::vector<Shown> accepted = submissions_in(problem, folders.front(), languages);
  if (accepted.empty()) return nothing_to_show(problem);
  const std::string stem = fs::path(problem.oracle).stem().string();
  std::vector<Shown> best;
  std::ranges::copy_if(accepted, std::back_inserter(best), [&](const Shown& s) { return fs::path(s.path).stem() == stem; });
  const auto choice = preferred(best.empty() ? std::move(accepted) : std::move(best), language);
  Exercise exercise;
  const Complexity& target = problem.target;
  exercise.posed.prompt =
      "Explain this solution to somebody who has not seen it: the idea, why it is right, and why it takes " +
      (target.time.empty() ? std::string("the time it takes") : target.time + " time") +
      (target.space.empty() ? std::string() : " and " + target.space + " space") + ".";
  for (std::size_t level = 1; level < problem.hints.size(); ++level) exercise.posed.points.push_back(problem.hints[level]);
  if (!target.time.empty()) {
    exercise.posed.points.push_back(fmt::format("You said where the {} time{} come{} from.", target.time,
                                                target.space.empty() ? "" : " and the " + target.space + " space",
                                                target.space.empty() ? "s" : ""));
  }
  return with_source(std::move(exercise), problem, drawn(choice, seed));
}

Result<Exercise> predict(const Problem& problem, const Languages& languages, std::string_view language, std::uint64_t seed) {
  // First the verdict, so that it cannot be told from how many there are of each; then one of them.
  std::vector<std::vector<Shown>> by_verdict;
  for (const Folder& folder : folders) {
    auto all = preferred(submissions_in(problem, folder, languages), language);
    if (!all.empty()) by_verdict.push_back(std::move(all));
  }
  if (by_verdict.empty()) return nothing_to_show(problem);
  Exercise exercise;
  exercise.posed.prompt =
      "What does the judge say of this solution? And if it is not accepted: in which group of cases does it fail first, "
      "sample, edge, random or large?";
  const auto& chosen = by_verdict[draw(seed, problem.slug + " verdict") % by_verdict.size()];
  return with_source(std::move(exercise), problem, drawn(chosen, seed));
}

}  // namespace

Result<Exercise> make_exercise(DrillMode mode, const Problem& problem, const Languages& languages, std::string_view language,
                               std::uint64_t seed) {
  switch (mode) {
    case DrillMode::clarify: return clarify(problem);
    case DrillMode::explain: return explain(problem, languages, language, seed);
    case DrillMode::predict: return predict(problem, languages, language, seed);
    case DrillMode::code:
    case DrillMode::kata:
    case DrillMode::capped:
    case DrillMode::card: break;
  }
  return unexpected(ErrorCode::bad_input, fmt::format("\"{}\" asks nothing about a problem", to_string(mode)));
}

int points_for(const ExercisePosed& posed, const ExerciseAnswered& answered) {
  if (!answered.verdict || *answered.verdict != posed.verdict) return 0;
  if (posed.verdict == Verdict::accepted || posed.group.empty()) return prediction_points;
  return answered.group == posed.group ? prediction_points : 1;
}

}  // namespace rehearse
