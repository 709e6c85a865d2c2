#include <algorithm>

#include <fmt/format.h>

#include "journal_log.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/practice/journaling.hpp"
#include "rehearse/review/journal_record.hpp"
#include "rehearse/verification/skeleton.hpp"

// A question that was really asked: linked to a problem or rebuilt as one, and its answer judged.
namespace rehearse {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::uintmax_t most_bytes = 64U << 20U;

std::string first_words(const std::string& text, int count) {
  std::size_t end = 0;
  for (int i = 0; i < count && end != std::string::npos; ++i) {
    const std::size_t start = text.find_first_not_of(' ', end);
    if (start == std::string::npos) break;
    end = std::min(text.find_first_of(" \n", start), text.size());
  }
  return text.substr(0, end);
}

// "meetings: integer[][]".
Result<ordered_json> parameter_of(const std::string& words) {
  const std::size_t colon = words.find(':');
  if (colon == std::string::npos || colon == 0) {
    return unexpected(ErrorCode::bad_input, fmt::format("a parameter is not \"{}\"", words), "as in: nums: integer[]");
  }
  const std::size_t type = words.find_first_not_of(' ', colon + 1);
  return ordered_json{{"name", words.substr(0, colon)}, {"type", type == std::string::npos ? "" : words.substr(type)}};
}

Result<std::string> facts_of(const RealQuestion& question, const Reconstruction& how, const std::string& slug) {
  if (!how.facts.empty()) return how.facts;
  if (how.method.empty() || how.parameters.empty() || how.result.empty()) {
    return unexpected(ErrorCode::bad_input, "a problem needs a method, its parameters and what it returns",
                      R"(as in: --method twoSum --param "nums: integer[]" --param "target: integer" --return "integer[]")");
  }
  auto parameters = ordered_json::array();
  for (const std::string& words : how.parameters) {
    auto parameter = parameter_of(words);
    if (!parameter) return unexpected(parameter.error());
    parameters.push_back(std::move(*parameter));
  }
  const std::string title = how.title.empty() ? first_words(question.text, 6) : how.title;
  const ordered_json facts{
      {"slug", slug},         {"title", title},       {"difficulty", how.difficulty}, {"topics", question.topics},
      {"method", how.method}, {"params", parameters}, {"return", how.result},         {"bounds", how.bounds}};
  return facts.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

// The statement and the brief begin with the question as it is remembered.
void put_words(Skeleton& skeleton, const std::string& words) {
  std::string& statement = skeleton.files["statement.md"];
  const std::size_t title_end = std::min(statement.find('\n'), statement.size() - 1) + 1;
  statement.insert(title_end, "\n" + words + "\n");
  skeleton.files["brief.md"] = words + "\n";
}

std::string evidence_of(const Judgement& judgement) {
  int passed = 0, total = 0;
  for (const GroupResult& group : judgement.groups) {
    passed += group.passed;
    total += group.total;
  }
  if (judgement.verdict == Verdict::compile_error) return "it does not compile";
  if (judgement.verdict == Verdict::judge_error) return fmt::format("the judge failed: {}", judgement.reason);
  const CaseResult* failure = judgement.first_failure();
  if (failure == nullptr) return fmt::format("all {} cases pass", total);
  return fmt::format("{} of {} cases pass; {} at {}{}{}", passed, total, title(judgement.verdict), failure->name,
                     failure->reason.empty() ? "" : ": ", failure->reason);
}

}  // namespace

Result<RealQuestion> Journaling::question(std::string_view interview, int number) const {
  const auto found = journal();
  if (!found) return unexpected(found.error());
  const auto of = get_record(found->interviews, interview, "interview", "rehearse journal list");
  if (!of) return unexpected(of.error());
  const auto questions = questions_of(*of, *found);
  if (const RealQuestion* question = find_record(questions, fmt::format("{}.{}", of->id, number))) return *question;
  return unexpected(ErrorCode::not_found, fmt::format("{} has no question {}; it has {}", of->id, number, questions.size()),
                    fmt::format("rehearse journal show {}", of->id));
}

Result<RealQuestion> Journaling::add_question(std::string_view interview, std::string_view text) {
  RealQuestion made;
  made.interview = interview;
  made.text = text;
  return JournalLog(practice_.state())
      .append([&](const Journal& journal) -> Result<std::vector<Payload>> {
        const auto of = get_record(journal.interviews, interview, "interview", "rehearse journal list");
        if (!of) return unexpected(of.error());
        made.id = unused_question_id(journal, of->id);
        return std::vector{making(made)};
      })
      .map([&](const Journal&) { return made; });
}

Result<RealQuestion> Journaling::change_question(std::string_view id, std::string_view changes) {
  return amend(id, changes).and_then([&](const Journal& journal) {
    return get_record(journal.questions, id, "question", "rehearse journal list");
  });
}

Result<std::vector<ProblemMatch>> Journaling::suggest_problems(std::string_view words, std::size_t count) const {
  return search_problems(practice_.bank(), words, count);
}

Result<RealQuestion> Journaling::link(const RealQuestion& question, std::string_view slug) {
  const auto problem = practice_.bank().load(slug);
  if (!problem) return unexpected(problem.error());
  json changes{{"problem", problem->slug}, {"rebuilt", false}, {"type", "technical"}};
  if (question.topics.empty()) changes["topics"] = problem->topics;
  // What was judged was another problem.
  if (question.problem != problem->slug) {
    for (const char* name : {"verdict", "evidence", "confinement", "source"}) changes[name] = nullptr;
  }
  return change_question(question.id, changes.dump());
}

Result<Rebuilt> Journaling::rebuild(const RealQuestion& question, const Reconstruction& how) {
  const std::string slug = how.slug.empty() ? slug_of(first_words(question.text, 5)) : how.slug;
  const auto facts = facts_of(question, how, slug);
  if (!facts) return unexpected(facts.error());
  auto skeleton = make_skeleton(*facts, slug, practice_.languages());
  if (!skeleton) return unexpected(skeleton.error());
  put_words(*skeleton, question.text);
  const auto folder = practice_.state().paths.data / "problems" / slug;
  if (auto written = write_skeleton(*skeleton, folder); !written) return unexpected(written.error());
  const json changes{{"problem", slug}, {"rebuilt", true}, {"type", "technical"}};
  return change_question(question.id, changes.dump()).map([&](RealQuestion changed) {
    return Rebuilt{std::move(changed), folder, skeleton->to_do};
  });
}

Result<JudgedAnswer> Journaling::judge_answer(const RealQuestion& question, const std::filesystem::path& file,
                                              std::string_view language_id, const JudgeOptions& options) {
  if (question.problem.empty()) {
    return unexpected(
        ErrorCode::conflict, "the question is not linked to a problem yet",
        fmt::format("rehearse journal link {} {} SLUG", question.interview, question.id.substr(question.id.rfind('.') + 1)));
  }
  const auto problem = practice_.bank().load(question.problem);
  if (!problem) return unexpected(problem.error());
  const auto language = language_id.empty() ? practice_.languages().for_file(file) : practice_.languages().find(language_id);
  if (!language) return unexpected(language.error());
  auto source = read_file(file, most_bytes);
  if (!source) return unexpected(source.error());
  const auto judge = practice_.judge();
  if (!judge) return unexpected(judge.error());
  const Submission submission{(*language)->id(), *source};
  auto judgement = (*judge)->judge(*problem, submission, options);
  if (!judgement) return unexpected(judgement.error());
  const auto hash = practice_.state().log.put_source(*source);
  if (!hash) return unexpected(hash.error());
  const json changes{{"source", *hash},
                     {"language", (*language)->id()},
                     {"verdict", abbreviation(judgement->verdict)},
                     {"evidence", evidence_of(*judgement)},
                     {"confinement", to_string(judgement->confinement)},
                     {"judged_at_ms", practice_.state().clock.now().wall.count()}};
  return change_question(question.id, changes.dump(-1, ' ', false, json::error_handler_t::replace))
      .map([&](RealQuestion changed) {
        return JudgedAnswer{std::move(changed), std::move(*judgement)};
      });
}

Result<RealQuestion> Journaling::look_up(const RealQuestion& question, bool right, std::string_view evidence) {
  const json changes{
      {"looked_up", right}, {"evidence", evidence}, {"judged_at_ms", practice_.state().clock.now().wall.count()}};
  return change_question(question.id, changes.dump(-1, ' ', false, json::error_handler_t::replace));
}

}  // namespace rehearse
