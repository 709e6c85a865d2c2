#include "json_reader.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "rehearse/bank/bank.hpp"

namespace rehearse {

std::string suggestion(std::string_view word, std::span<const std::string_view> known) {
  const auto names = nearest(word, std::vector<std::string>(known.begin(), known.end()), 1);
  return names.empty() ? "" : fmt::format("did you mean \"{}\"?", names.front());
}

void JsonReader::report_expected(std::string_view what) const {
  report(fmt::format("expected {}, found {}", what, json_ == nullptr ? "nothing" : describe(*json_)));
}

std::optional<bool> JsonReader::boolean() const {
  if (json_ != nullptr && json_->boolean() != nullptr) return *json_->boolean();
  report_expected("true or false");
  return std::nullopt;
}

std::optional<std::int64_t> JsonReader::integer(std::int64_t low, std::int64_t high) const {
  const std::int64_t* value = json_ == nullptr ? nullptr : json_->integer();
  if (value != nullptr && *value >= low && *value <= high) return *value;
  report_expected(fmt::format("an integer from {} to {}", low, high));
  return std::nullopt;
}

std::optional<double> JsonReader::number(double low, double high) const {
  std::optional<double> value;
  if (json_ != nullptr && json_->integer() != nullptr) value = static_cast<double>(*json_->integer());
  if (json_ != nullptr && json_->real() != nullptr) value = *json_->real();
  if (value && *value >= low && *value <= high) return value;
  report_expected(fmt::format("a number from {} to {}", low, high));
  return std::nullopt;
}

std::optional<std::string> JsonReader::text(TextForm form, std::size_t max_bytes) const {
  const std::string_view what = form == TextForm::one_line ? "one line of text" : "text";
  const std::string* value = json_ == nullptr ? nullptr : json_->string();
  if (value == nullptr || value->find_first_not_of(" \n\t") == std::string::npos) {
    report_expected(what);
    return std::nullopt;
  }
  if (value->size() > max_bytes) {
    report(fmt::format("expected {} of at most {} bytes, found {}", what, max_bytes, value->size()));
    return std::nullopt;
  }
  if (const auto fault = find_text_fault(*value, form)) {
    report(fmt::format("expected {}, found at {}", what, *fault));
    return std::nullopt;
  }
  return *value;
}

std::optional<std::size_t> JsonReader::one_of(std::span<const std::string_view> names) const {
  const std::string* value = json_ == nullptr ? nullptr : json_->string();
  if (value != nullptr) {
    const auto found = std::find(names.begin(), names.end(), *value);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  }
  report_expected(fmt::format("\"{}\"", fmt::join(names, "\", \"")));
  return std::nullopt;
}

std::vector<JsonReader> JsonReader::elements(std::string_view what, std::size_t least, std::size_t most) const {
  std::vector<JsonReader> readers;
  const Json::Array* array = json_ == nullptr ? nullptr : json_->array();
  if (array == nullptr) {
    report_expected(fmt::format("a list of {}", what));
    return readers;
  }
  if (array->size() < least || array->size() > most) {
    const std::string count = least == most           ? fmt::format("exactly {}", least)
                              : array->size() < least ? fmt::format("at least {}", least)
                                                      : fmt::format("at most {}", most);
    report(fmt::format("expected {} {}, found {}", count, what, array->size()));
  }
  for (std::size_t i = 0; i < array->size(); ++i) {
    readers.push_back(JsonReader(&(*array)[i], pointer_to(std::to_string(i)), diagnostics_));
  }
  return readers;
}

bool JsonReader::is_object_of_any_members(std::string_view what) const {
  if (json_ != nullptr && json_->object() != nullptr) return true;
  report_expected(what);
  return false;
}

bool JsonReader::is_object(std::string_view what, std::span<const std::string_view> known) const {
  if (!is_object_of_any_members(what)) return false;
  for (const auto& [name, value] : *json_->object()) {
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    const std::string hint = suggestion(name, known);
    diagnostics_->add(pointer_to(name), fmt::format("there is no such member here; {}",
                                                    hint.empty() ? fmt::format("expected {}", fmt::join(known, ", ")) : hint));
  }
  return true;
}

JsonReader JsonReader::member(std::string_view name) const {
  return JsonReader(json_ == nullptr ? nullptr : json_->find(name), pointer_to(name), diagnostics_);
}

std::optional<JsonReader> JsonReader::find(std::string_view name) const {
  auto reader = member(name);
  return reader.json_ == nullptr ? std::nullopt : std::optional(std::move(reader));
}

std::string JsonReader::pointer_to(std::string_view name) const {
  std::string pointer = pointer_ + "/";
  for (const char c : printable(name, 100)) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
  return pointer;
}

}  // namespace rehearse
