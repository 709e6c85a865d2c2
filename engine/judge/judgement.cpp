#include "rehearse/judge/judgement.hpp"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

namespace rehearse {
namespace {

using Json = nlohmann::ordered_json;

double in_milliseconds(Micros time) { return static_cast<double>(time.count()) / 1000.0; }
std::int64_t in_kilobytes(std::int64_t bytes) { return (bytes + 1023) / 1024; }

void put_text(Json& json, const std::string& key, const Excerpt& excerpt) {
  const Excerpt cut = make_excerpt(excerpt.text);
  json[key] = cut.text;
  json[key + "_truncated"] = excerpt.truncated || cut.truncated;
}

// A value as JSON where it is whole; the beginning of its text where it is cut; null where there is none.
void put_value(Json& json, const std::string& key, const Excerpt& excerpt) {
  const Excerpt cut = make_excerpt(excerpt.text);
  const bool truncated = excerpt.truncated || cut.truncated;
  Json value = truncated || cut.text.empty() ? Json() : Json::parse(cut.text, nullptr, false);
  json[key] = truncated || value.is_discarded() ? Json(cut.text) : std::move(value);
  json[key + "_truncated"] = truncated;
}

Json group_json(const GroupResult& group) {
  Json json;
  json["name"] = to_string(group.group);
  json["verdict"] = group.skipped == group.total && group.total > 0 ? Json() : Json(abbreviation(group.verdict));
  json["passed"] = group.passed;
  json["total"] = group.total;
  json["skipped"] = group.skipped;
  return json;
}

Json crash_json(const Crash& crash) {
  Json json;
  json["kind"] = to_string(crash.kind);
  json["signal"] = crash.signal == 0 ? Json() : Json(crash.signal);
  json["type"] = crash.type.empty() ? Json() : Json(crash.type);
  json["line"] = crash.line == 0 ? Json() : Json(crash.line);
  json["function"] = crash.function.empty() ? Json() : Json(crash.function);
  json["summary"] = crash.summary;
  json["report"] = crash.report;
  json["diagnosed"] = crash.diagnosed;
  return json;
}

Json case_json(const CaseResult& result) {
  Json json;
  json["name"] = result.name;
  json["group"] = to_string(result.group);
  json["tags"] = result.tags;
  json["verdict"] = abbreviation(result.verdict);
  json["reason"] = result.reason;
  json["cpu_ms"] = in_milliseconds(result.cpu);
  json["wall_ms"] = in_milliseconds(result.wall);
  json["memory_kb"] = in_kilobytes(result.memory_bytes);
  put_text(json, "stdout", result.standard_output);
  put_text(json, "stderr", result.standard_error);
  put_value(json, "args", result.arguments);
  put_value(json, "answer", result.answer);
  json["answer_is"] = to_string(result.answer_meaning);
  put_value(json, "output", result.output);
  json["attested"] = result.attested == Attestation::none ? Json() : Json(to_string(result.attested));
  json["state_left_over"] = result.state_left_over;
  json["calls"] = result.calls ? Json(*result.calls) : Json();
  json["crash"] = result.crash ? crash_json(*result.crash) : Json();
  return json;
}

}  // namespace

std::string_view to_string(Attestation attestation) {
  switch (attestation) {
    case Attestation::none: return "none";
    case Attestation::exception: return "exception";
    case Attestation::memory: return "memory";
    case Attestation::shape: return "shape";
    case Attestation::parameter: return "parameter";
  }
  return "none";
}

std::string_view to_string(AnswerMeaning meaning) {
  switch (meaning) {
    case AnswerMeaning::the_one: return "the_one";
    case AnswerMeaning::one_of_several: return "one_of_several";
    case AnswerMeaning::list: return "list";
  }
  return "the_one";
}

Excerpt make_excerpt(std::string text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return {std::move(text), false};
  std::size_t end = max_bytes;
  // Not through the middle of a character of UTF-8; binary output has no such place and is cut anywhere.
  for (int back = 0; back < 3 && end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U; ++back) --end;
  text.resize(end);
  return {std::move(text), true};
}

const CaseResult* Judgement::first_failure() const {
  const auto found =
      std::find_if(cases.begin(), cases.end(), [](const CaseResult& c) { return c.verdict != Verdict::accepted; });
  return found == cases.end() ? nullptr : &*found;
}

std::string to_json(const Judgement& judgement) {
  Json json;
  json["schema"] = judgement_schema;
  json["verdict"] = abbreviation(judgement.verdict);
  json["language"] = judgement.language;
  json["confinement"] = to_string(judgement.confinement);
  json["reason"] = judgement.reason;
  json["groups"] = Json::array();
  for (const GroupResult& group : judgement.groups) json["groups"].push_back(group_json(group));
  json["cases"] = Json::array();
  for (const CaseResult& result : judgement.cases) json["cases"].push_back(case_json(result));
  json["build"]["ok"] = judgement.build.ok;
  json["build"]["log"] = judgement.build.log;
  json["build"]["ms"] = judgement.build.duration.count();
  json["build"]["cached"] = judgement.build.cached;
  json["cpu_ms"] = in_milliseconds(judgement.cpu);
  json["memory_kb"] = in_kilobytes(judgement.memory_bytes);
  json["total_ms"] = judgement.total.count();
  // The program's output may be no UTF-8.
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rehearse
