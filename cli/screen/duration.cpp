#include "screen/duration.hpp"

#include <ctime>

#include <fmt/chrono.h>
#include <fmt/format.h>

namespace rehearse {
namespace {

using std::chrono::duration_cast;
using std::chrono::seconds;

std::string minutes_and_seconds(std::int64_t total) {
  total = total < 0 ? 0 : total;
  return fmt::format("{}:{:02}", total / 60, total % 60);
}

std::tm local(Millis wall) {
  const std::time_t time = duration_cast<seconds>(wall).count();
  std::tm parts{};
  ::localtime_r(&time, &parts);
  return parts;
}

}  // namespace

std::string timer_text(Millis duration) { return minutes_and_seconds(duration_cast<seconds>(duration).count()); }

std::string countdown_text(Millis left) { return minutes_and_seconds(std::chrono::ceil<seconds>(left).count()); }

std::string duration_text(Millis duration) {
  const std::int64_t total = duration_cast<seconds>(duration).count();
  if (total < 60) return fmt::format("{} s", total);
  const std::int64_t minutes = (total + 30) / 60;
  if (minutes < 120) return fmt::format("{} min", minutes);
  return minutes % 60 == 0 ? fmt::format("{} h", minutes / 60) : fmt::format("{} h {} min", minutes / 60, minutes % 60);
}

std::string date_time_text(Millis wall) { return fmt::format("{:%Y-%m-%d %H:%M}", local(wall)); }
std::string time_text(Millis wall) { return fmt::format("{:%H:%M}", local(wall)); }

}  // namespace rehearse
