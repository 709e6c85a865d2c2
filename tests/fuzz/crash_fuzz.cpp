// What a dying program writes, which it may forge in every byte: reading it ends in a small crash of plain text, or in none.
// The first byte chooses how the program ended.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "crash_reader.hpp"

using namespace rehearse;

namespace {

const CrashReader& reader() {
  static const CrashReader the_reader = [] {
    std::ifstream file(CRASHES_PATH);
    std::stringstream text;
    text << file.rdbuf();
    return CrashReader(parse_crash_rules(text.str()).value(), "solution.cpp");
  }();
  return the_reader;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  Death death;
  death.manner = static_cast<Death::Manner>(data[0] % 4);
  death.signal = data[0] % 32;
  death.type = std::string(text.substr(0, 64));
  death.message = death.type;
  const auto crash = reader().read(death, text);
  if (crash && crash->report.size() > max_crash_report_bytes + 3) std::abort();
  if (crash && crash->line < 0) std::abort();
  return 0;
}
