#include "views/contract_text.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/terminal/look.hpp"

namespace rehearse {
namespace {

void add(std::vector<Line>& lines, std::vector<Line> more) { std::move(more.begin(), more.end(), std::back_inserter(lines)); }

Line mark(const std::string& standing, Charset charset) {
  if (standing == "kept") return Line(glyphs(charset).tick, style::good);
  if (standing == "broken") return Line(glyphs(charset).cross, style::bad);
  return Line("?", style::dim);
}

}  // namespace

std::vector<Line> contract_lines(const TaskState& task, int columns, Charset charset) {
  std::vector<Line> lines;
  if (!task.contract) return lines;
  const ContractStated& stated = *task.contract;
  const auto row = [&](const char* name, const std::string& text) {
    Line line("  ");
    add(lines, wrapped(line.add(name, style::dim).pad_to(15).add(sanitize_line(text, charset)), columns, 15));
  };
  row("contract", stated.promise);
  if (!task.contract_check) {
    row("input", stated.changes_input ? "may change" : "stays as it came");
    row("bounds", stated.bounds.empty() ? "not said" : stated.bounds);
    row("time", stated.time.empty() ? "not said" : stated.time);
    return lines;
  }
  for (const ContractPoint& point : task.contract_check->points) {
    Line line("  ");
    line.add(mark(point.standing, charset)).add(" ").add(sanitize_line(point.clause, charset), style::bold).pad_to(15);
    line.add(sanitize_line(point.stated, charset)).add(" - ", style::dim).add(sanitize_line(point.measured, charset));
    add(lines, wrapped(line, columns, 15));
  }
  return lines;
}

std::string contract_json(const TaskState& task) {
  using nlohmann::ordered_json;
  ordered_json json{{"schema", 1}, {"contract", nullptr}, {"checked", nullptr}};
  if (task.contract) {
    json["contract"] = {{"promise", task.contract->promise},
                        {"changes_input", task.contract->changes_input},
                        {"bounds", task.contract->bounds},
                        {"time", task.contract->time}};
  }
  if (task.contract_check) {
    json["checked"] = ordered_json::array();
    for (const ContractPoint& point : task.contract_check->points) {
      json["checked"].push_back(
          {{"clause", point.clause}, {"standing", point.standing}, {"stated", point.stated}, {"measured", point.measured}});
    }
  }
  return json.dump(2, ' ', false, ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
