#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <type_traits>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "json.hpp"
#include "utf8.hpp"

namespace rehearse {
namespace {

constexpr std::size_t max_nesting = 64;

// Counts what the parser has read, which it tells its handler only for its own errors.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, std::size_t* count) : at_(at), count_(count) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    ++at_;
    ++*count_;
    return *this;
  }
  CountingIterator operator++(int) {
    const CountingIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.at_ == b.at_; }

 private:
  const char* at_;
  std::size_t* count_;
};

// The library's text without its prefix ("[json.exception...] parse error at line 1, column 2: ") and cut to a readable length.
std::string parser_message(std::string_view text) {
  if (const auto colon = text.find(": "); colon != std::string_view::npos) text.remove_prefix(colon + 2);
  constexpr std::string_view lead = "syntax error while ";
  if (text.starts_with(lead)) text.remove_prefix(lead.size());
  return printable(text, 200);
}

// Builds a Value or a Json from the parser's events.
template <class Tree>
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(const std::size_t* read, std::string_view text) : read_(read), text_(text) {}

  bool null() override { return add(); }
  bool boolean(bool value) override { return add(value); }
  bool number_integer(number_integer_t value) override { return add(std::int64_t{value}); }
  bool number_unsigned(number_unsigned_t value) override {
    if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return too_large(std::to_string(value));
    return add(static_cast<std::int64_t>(value));
  }
  bool number_float(number_float_t value, const string_t& text) override {
    if (text.find_first_of(".eE") == std::string::npos) return too_large(text);
    return add(double{value});
  }
  bool string(string_t& text) override { return add(std::move(text)); }
  bool binary(binary_t& /*unused*/) override { return fail("binary data is not JSON", 1); }
  bool start_array(std::size_t /*unused*/) override { return open(Kind::array); }
  bool end_array() override {
    typename Tree::Array elements = std::move(open_.back().elements);
    open_.pop_back();
    return add(std::move(elements));
  }
  bool start_object(std::size_t /*unused*/) override {
    if constexpr (std::is_same_v<Tree, Value>) {
      return fail("an object cannot be a value here", 1);
    } else {
      return open(Kind::object);
    }
  }
  bool key(string_t& name) override {
    open_.back().key = std::move(name);
    return true;
  }
  bool end_object() override {
    if constexpr (std::is_same_v<Tree, Json>) {
      Json::Object members = std::move(open_.back().members);
      open_.pop_back();
      std::vector<std::string_view> names;
      for (const auto& member : members) names.emplace_back(member.first);
      std::sort(names.begin(), names.end());
      const auto twice = std::adjacent_find(names.begin(), names.end());
      if (twice != names.end())
        return fail(fmt::format("the member \"{}\" appears twice in one object", printable(*twice, 60)), 1);
      return add(std::move(members));
    }
    return false;
  }
  bool parse_error(std::size_t position, const std::string& /*token*/, const nlohmann::json::exception& error) override {
    fault_ = {parser_message(error.what()), std::max<std::size_t>(position, 1)};
    return false;
  }

  Tree take() { return std::move(root_); }
  [[nodiscard]] const JsonFault& fault() const { return fault_; }

 private:
  enum class Kind { array, object };
  struct Frame {
    Kind kind = Kind::array;
    typename Tree::Array elements;
    Json::Object members;
    std::string key;
  };

  bool open(Kind kind) {
    if (open_.size() == max_nesting) return fail(fmt::format("nested more than {} layers deep", max_nesting), 1);
    open_.push_back(Frame{kind, {}, {}, {}});
    return true;
  }
  // Made in place, so that a null is never moved: GCC 12 warns of that move without reason.
  template <class... Content>
  bool add(Content... content) {
    if (open_.empty()) {
      if constexpr (sizeof...(content) != 0) root_ = Tree(std::move(content)...);
      return true;
    }
    Frame& frame = open_.back();
    if constexpr (std::is_same_v<Tree, Json>) {
      if (frame.kind == Kind::object) {
        Json::Member& member = frame.members.emplace_back();
        member.first = std::move(frame.key);
        if constexpr (sizeof...(content) != 0) member.second = Json(std::move(content)...);
        return true;
      }
    }
    frame.elements.emplace_back(std::move(content)...);
    return true;
  }
  bool fail(std::string message, std::size_t token_bytes) {
    fault_ = {std::move(message), *read_ - std::min(*read_, token_bytes) + 1};
    return false;
  }
  bool too_large(const std::string& number) {
    // The parser has read one byte beyond a number, unless the text ends there.
    const bool at_its_end = text_[*read_ - 1] >= '0' && text_[*read_ - 1] <= '9';
    return fail(fmt::format("{} does not fit into 64 bits", printable(number, 40)), number.size() + (at_its_end ? 0 : 1));
  }

  const std::size_t* read_;
  std::string_view text_;
  std::vector<Frame> open_;
  Tree root_;
  JsonFault fault_;
};

void locate(JsonFault& fault, std::string_view text) {
  const std::string_view before = text.substr(0, std::min(fault.byte - 1, text.size()));
  fault.line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  fault.column = before.size() - (before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1) + 1;
}

template <class Tree>
std::variant<Tree, JsonFault> parse(std::string_view text) {
  std::size_t read = 0;
  std::size_t ignored = 0;
  TreeBuilder<Tree> builder(&read, text);
  const CountingIterator first(text.data(), &read);
  const CountingIterator last(text.data() + text.size(), &ignored);
  if (nlohmann::json::sax_parse(first, last, &builder)) return builder.take();
  JsonFault fault = builder.fault();
  locate(fault, text);
  return fault;
}

}  // namespace

std::variant<Json, JsonFault> parse_json(std::string_view text) { return parse<Json>(text); }
std::variant<Value, JsonFault> parse_json_value(std::string_view text) { return parse<Value>(text); }

}  // namespace rehearse
