#include "views/unreadable_text.hpp"

#include "rehearse/terminal/line.hpp"

namespace rehearse {

void show_unreadable(Console& console, const std::string& what, const UnreadableStreams& streams) {
  const Charset charset = console.look().charset;
  for (const UnreadableStream& stream : streams) {
    Line line = Line(what, style::warning).add(sanitize_line(stream.id, charset)).add(": ");
    line.add(sanitize_line(stream.error.message, charset));
    if (!stream.error.hint.empty()) line.add("; ").add(sanitize_line(stream.error.hint, charset));
    console.print(wrapped(line, console.columns(), static_cast<int>(what.size())));
  }
}

nlohmann::ordered_json unreadable_json(const UnreadableStreams& streams) {
  auto list = nlohmann::ordered_json::array();
  for (const UnreadableStream& stream : streams) list.push_back({{"id", stream.id}, {"why", stream.error.message}});
  return list;
}

}  // namespace rehearse
