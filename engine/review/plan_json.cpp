#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/review/plan.hpp"

namespace rehearse {
namespace {

using nlohmann::ordered_json;

ordered_json json_of(const PlanSettings& settings) {
  ordered_json minutes;
  for (std::size_t i = 0; i < weekdays.size(); ++i) minutes[std::string(weekdays[i])] = settings.minutes[i];
  ordered_json json{
      {"interview", nullptr},          {"minutes", minutes}, {"profile", settings.profile}, {"role", settings.role},
      {"language", settings.language}, {"time", nullptr},    {"alarm_minutes", nullptr}};
  if (settings.interview) json["interview"] = to_string(*settings.interview);
  if (settings.time) json["time"] = fmt::format("{:02}:{:02}", settings.time->hour, settings.time->minute);
  if (settings.alarm_minutes) json["alarm_minutes"] = *settings.alarm_minutes;
  return json;
}

ordered_json json_of(const PlanItem& item) {
  ordered_json json{{"activity", to_string(item.activity)},
                    {"soft", item.soft},
                    {"title", item.title},
                    {"command", item.command},
                    {"reason", item.reason},
                    {"minutes", item.minutes},
                    {"done", item.done}};
  for (const auto& [name, value] :
       {std::pair{"slug", &item.slug}, {"topic", &item.topic}, {"mode", &item.mode}, {"card", &item.card}}) {
    if (!value->empty()) json[name] = *value;
  }
  return json;
}

ordered_json json_of(const PlanDay& day) {
  ordered_json json{{"day", to_string(day.day)},        {"weekday", weekday_name(day.day)},
                    {"kind", to_string(day.kind)},      {"minutes", day.minutes},
                    {"planned", day.planned_minutes()}, {"note", day.note},
                    {"items", ordered_json::array()},   {"beside", day.beside}};
  for (const PlanItem& item : day.items) json["items"].push_back(json_of(item));
  return json;
}

constexpr auto replaced = ordered_json::error_handler_t::replace;  // bytes that are not UTF-8

}  // namespace

std::string to_json(const PlanDay& day) { return json_of(day).dump(2, ' ', false, replaced); }

std::string to_json(const Plan& plan, const PlanSettings& settings) {
  ordered_json json{{"schema", plan_schema},
                    {"today", to_string(plan.today)},
                    {"settings", json_of(settings)},
                    {"notes", plan.notes},
                    {"days", ordered_json::array()}};
  for (const PlanDay& day : plan.days) json["days"].push_back(json_of(day));
  return json.dump(2, ' ', false, replaced);
}

}  // namespace rehearse
