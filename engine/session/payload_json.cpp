// The JSON form of every payload: members_of() lists each struct's members once, and both directions read that list.
#include <concepts>
#include <limits>
#include <tuple>
#include <type_traits>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/session/event.hpp"

namespace rehearse {
namespace {

using nlohmann::json;

template <class T, class M>
struct Member {
  const char* name;
  M T::*pointer;
};
template <class T, class M>
constexpr Member<T, M> member(const char* name, M T::*pointer) {
  return {name, pointer};
}

// Units stand in the name: _ms, _us, _bytes.
#define REHEARSE_MEMBERS(Type, ...)        \
  constexpr auto members_of(const Type*) { \
    using T [[maybe_unused]] = Type;       \
    return std::tuple{__VA_ARGS__};        \
  }
REHEARSE_MEMBERS(GroupOutcome, member("group", &T::group), member("verdict", &T::verdict), member("passed", &T::passed),
                 member("total", &T::total), member("skipped", &T::skipped))
REHEARSE_MEMBERS(FailingCrash, member("kind", &T::kind), member("type", &T::type), member("line", &T::line),
                 member("function", &T::function), member("summary", &T::summary), member("report", &T::report))
REHEARSE_MEMBERS(FailingCase, member("name", &T::name), member("group", &T::group), member("tags", &T::tags),
                 member("verdict", &T::verdict), member("reason", &T::reason), member("args", &T::arguments),
                 member("answer", &T::answer), member("output", &T::output), member("stderr", &T::standard_error),
                 member("crash", &T::crash), member("state_left_over", &T::state_left_over))
REHEARSE_MEMBERS(PlannedTask, member("slug", &T::slug), member("title", &T::title), member("difficulty", &T::difficulty),
                 member("topics", &T::topics), member("budget_ms", &T::budget), member("clarifications", &T::clarifications),
                 member("target_time", &T::target_time))
REHEARSE_MEMBERS(SessionStarted, member("profile", &T::profile), member("budget_ms", &T::budget),
                 member("deadline_ms", &T::deadline), member("seed", &T::seed), member("strict", &T::strict),
                 member("language", &T::language), member("role", &T::role), member("workspace", &T::workspace),
                 member("tasks", &T::tasks))
REHEARSE_MEMBERS(ProblemServed, member("slug", &T::slug))
REHEARSE_MEMBERS(PhaseEntered, member("phase", &T::phase))
REHEARSE_MEMBERS(ClarificationAsked, member("question", &T::question), member("matched", &T::matched),
                 member("answer", &T::answer))
REHEARSE_MEMBERS(ApproachStated, member("text", &T::text))
REHEARSE_MEMBERS(ComplexityPredicted, member("time", &T::time), member("space", &T::space))
REHEARSE_MEMBERS(NoteAdded, member("text", &T::text))
REHEARSE_MEMBERS(SubproblemAdded, member("text", &T::text))
REHEARSE_MEMBERS(Snapshot, member("hash", &T::hash), member("file", &T::file), member("lines", &T::lines),
                 member("lines_changed", &T::lines_changed))
REHEARSE_MEMBERS(BuildFinished, member("ok", &T::ok), member("duration_ms", &T::duration), member("cached", &T::cached),
                 member("log", &T::log), member("hash", &T::hash))
REHEARSE_MEMBERS(RunFinished, member("hash", &T::hash), member("verdict", &T::verdict),
                 member("samples_passed", &T::samples_passed), member("samples_total", &T::samples_total),
                 member("own_passed", &T::own_passed), member("own_total", &T::own_total), member("failure", &T::failure),
                 member("on_save", &T::on_save), member("confinement", &T::confinement))
REHEARSE_MEMBERS(SubmitFinished, member("hash", &T::hash), member("verdict", &T::verdict), member("groups", &T::groups),
                 member("failure", &T::failure), member("cpu_us", &T::cpu), member("memory_bytes", &T::memory_bytes),
                 member("automatic", &T::automatic), member("confinement", &T::confinement))
REHEARSE_MEMBERS(CounterexampleSought, member("hash", &T::hash), member("origin", &T::origin), member("from", &T::from),
                 member("tried", &T::tried), member("literal", &T::literal), member("args", &T::arguments),
                 member("answer", &T::answer), member("output", &T::output), member("verdict", &T::verdict),
                 member("reason", &T::reason), member("scalars", &T::scalars), member("minimal", &T::minimal),
                 member("took_ms", &T::took), member("saved_as", &T::saved_as))
REHEARSE_MEMBERS(GrowthMeasured, member("hash", &T::hash), member("time", &T::time), member("memory", &T::memory),
                 member("target", &T::target), member("standing", &T::standing), member("confidence", &T::confidence),
                 member("scale", &T::scale), member("input", &T::input), member("attested", &T::attested),
                 member("reason", &T::reason), member("summary", &T::summary))
REHEARSE_MEMBERS(HintTaken, member("level", &T::level), member("text", &T::text))
REHEARSE_MEMBERS(AlarmRaised, member("alarm", &T::alarm))
REHEARSE_MEMBERS(SelfScoreGiven, member("communication", &T::communication), member("problem_solving", &T::problem_solving),
                 member("technical", &T::technical), member("testing", &T::testing))
REHEARSE_MEMBERS(NervesRated, member("level", &T::level), member("before", &T::before))
REHEARSE_MEMBERS(FollowUpAnswered, member("index", &T::index), member("text", &T::text))
REHEARSE_MEMBERS(EditorialOpened, )
REHEARSE_MEMBERS(SessionEnded, member("reason", &T::reason))
REHEARSE_MEMBERS(Paused, )
REHEARSE_MEMBERS(Resumed, member("deadline_ms", &T::deadline))
REHEARSE_MEMBERS(PredictionGiven, member("verdict", &T::verdict))
REHEARSE_MEMBERS(WentWell, member("things", &T::things))
REHEARSE_MEMBERS(FindingConfirmed, member("rule", &T::rule), member("decision", &T::decision), member("cause", &T::cause),
                 member("intention", &T::intention))
REHEARSE_MEMBERS(GrowthAreaChosen, member("areas", &T::areas))
REHEARSE_MEMBERS(CardRated, member("card", &T::card), member("rating", &T::rating))
REHEARSE_MEMBERS(JournalEntry, member("entry_kind", &T::entry_kind), member("json", &T::json))
REHEARSE_MEMBERS(FeedbackEntry, member("entry_kind", &T::entry_kind), member("json", &T::json))
REHEARSE_MEMBERS(Imported, member("source", &T::source), member("json", &T::json))
REHEARSE_MEMBERS(SettingChanged, member("key", &T::key), member("value", &T::value))
REHEARSE_MEMBERS(Erased, member("what", &T::what))
#undef REHEARSE_MEMBERS

// --- writing ---------------------------------------------------------------------------------------------------------------

json encode(const std::string& text) { return text; }
json encode(Millis time) { return time.count(); }
json encode(Micros time) { return time.count(); }
json encode(Verdict verdict) { return abbreviation(verdict); }
json encode(Phase phase) { return to_string(phase); }
json encode(EndReason reason) { return to_string(reason); }
json encode(FindingDecision decision) { return to_string(decision); }
template <class T>
requires std::is_arithmetic_v<T> json encode(T value) { return value; }
template <class T>
json encode(const std::vector<T>& values);
template <class T>
requires requires(const T* t) { members_of(t); }
json encode(const T& value);

template <class M>
void put(json& object, const char* name, const M& value) {
  object[name] = encode(value);
}
template <class M>
void put(json& object, const char* name, const std::optional<M>& value) {
  if (value) object[name] = encode(*value);
}

template <class T>
json encode(const std::vector<T>& values) {
  json array = json::array();
  for (const T& value : values) array.push_back(encode(value));
  return array;
}

template <class T>
requires requires(const T* t) { members_of(t); }
json encode(const T& value) {
  json object = json::object();
  std::apply([&](const auto&... m) { (put(object, m.name, value.*(m.pointer)), ...); }, members_of(&value));
  return object;
}

// --- reading ---------------------------------------------------------------------------------------------------------------

// Where and what did not fit. Thrown and caught within this file only.
struct Mismatch {
  std::string where;
  std::string what;
};

[[noreturn]] void expected(const std::string& where, std::string_view what, const json& found) {
  throw Mismatch{where, fmt::format("expected {}, found {}", what, found.type_name())};
}

void decode(const json& j, std::string& out, const std::string& where) {
  if (!j.is_string()) expected(where, "a string", j);
  out = j.get_ref<const std::string&>();
}

void decode(const json& j, bool& out, const std::string& where) {
  if (!j.is_boolean()) expected(where, "true or false", j);
  out = j.get<bool>();
}

template <std::integral T>
void decode(const json& j, T& out, const std::string& where) {
  if (!j.is_number_integer()) expected(where, "an integer", j);
  const bool fits = j.is_number_unsigned() ? std::in_range<T>(j.get<std::uint64_t>()) : std::in_range<T>(j.get<std::int64_t>());
  if (!fits) throw Mismatch{where, fmt::format("{} is out of range", j.dump())};
  out = j.get<T>();
}

template <class Rep, class Period>
void decode(const json& j, std::chrono::duration<Rep, Period>& out, const std::string& where) {
  Rep count{};
  decode(j, count, where);
  out = std::chrono::duration<Rep, Period>{count};
}

template <class T>
void decode_name(const json& j, T& out, std::optional<T> (*parse)(std::string_view), std::string_view what,
                 const std::string& where) {
  if (!j.is_string()) expected(where, what, j);
  const auto& name = j.get_ref<const std::string&>();
  const std::optional<T> value = parse(name);
  if (!value) throw Mismatch{where, fmt::format("expected {}, found \"{}\"", what, name)};
  out = *value;
}
void decode(const json& j, Verdict& out, const std::string& where) { decode_name(j, out, parse_verdict, "a verdict", where); }
void decode(const json& j, Phase& out, const std::string& where) { decode_name(j, out, parse_phase, "a phase", where); }
void decode(const json& j, EndReason& out, const std::string& where) {
  decode_name(j, out, parse_end_reason, "finished, time up or abandoned", where);
}
void decode(const json& j, FindingDecision& out, const std::string& where) {
  decode_name(j, out, parse_finding_decision, "confirmed, rejected or changed", where);
}
template <class T>
void decode(const json& j, std::vector<T>& out, const std::string& where);
template <class T>
requires requires(const T* t) { members_of(t); }
void decode(const json& j, T& out, const std::string& where);

template <class M>
void take(const json& object, const char* name, M& out, const std::string& where) {
  const auto it = object.find(name);
  const std::string path = where.empty() ? name : fmt::format("{}.{}", where, name);
  if (it == object.end()) throw Mismatch{path, "is missing"};
  decode(*it, out, path);
}
template <class M>
void take(const json& object, const char* name, std::optional<M>& out, const std::string& where) {
  if (!object.contains(name)) return;
  M value{};
  take(object, name, value, where);
  out = std::move(value);
}

template <class T>
void decode(const json& j, std::vector<T>& out, const std::string& where) {
  if (!j.is_array()) expected(where, "an array", j);
  out.resize(j.size());
  for (std::size_t i = 0; i < j.size(); ++i) decode(j[i], out[i], fmt::format("{}[{}]", where, i));
}

template <class T>
requires requires(const T* t) { members_of(t); }
void decode(const json& j, T& out, const std::string& where) {
  if (!j.is_object()) expected(where.empty() ? "payload" : where, "an object", j);
  std::apply([&](const auto&... m) { (take(j, m.name, out.*(m.pointer), where), ...); }, members_of(&out));
}

template <std::size_t... I>
bool decode_kind(std::string_view kind, const json& j, Payload& out, std::index_sequence<I...>) {
  const auto attempt = [&]<class T>(std::type_identity<T>) {
    if (T::kind != kind) return false;
    T payload{};
    decode(j, payload, "");
    out = std::move(payload);
    return true;
  };
  return (attempt(std::type_identity<std::variant_alternative_t<I, Payload>>{}) || ...);
}

}  // namespace

std::string payload_json(const Payload& payload) {
  const json j = std::visit([](const auto& p) { return encode(p); }, payload);
  return j.dump(-1, ' ', false, json::error_handler_t::replace);  // a program's output need not be UTF-8
}

Result<Payload> parse_payload(std::string_view kind, std::string_view text) try {
  const json j = json::parse(text, nullptr, false);
  if (j.is_discarded()) return unexpected(ErrorCode::corrupt, fmt::format("event {}: its payload is not JSON", kind));
  Payload payload;
  if (decode_kind(kind, j, payload, std::make_index_sequence<std::variant_size_v<Payload>>{})) return payload;
  return unexpected(ErrorCode::newer_version, fmt::format("event \"{}\": this kind is not known here", kind),
                    "It may come from a newer rehearse; update this one.");
} catch (const Mismatch& m) {
  return unexpected(ErrorCode::corrupt, fmt::format("event {}: {}: {}", kind, m.where, m.what));
}

}  // namespace rehearse
