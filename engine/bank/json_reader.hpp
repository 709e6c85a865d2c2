#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics.hpp"
#include "json.hpp"
#include "utf8.hpp"

namespace rehearse {

// A place in a JSON text, and what is expected there. Each reading gives the value, or reports "<pointer>: expected ..., found
// ..." and gives nothing: so a reader goes on, and all faults of a text are found in one pass. A member that is not there is a
// place too: nothing is found at it.
class JsonReader {
 public:
  // Both outlive the reader.
  JsonReader(const Json& json, std::string pointer, Diagnostics& diagnostics)
      : json_(&json), pointer_(std::move(pointer)), diagnostics_(&diagnostics) {}

  [[nodiscard]] const std::string& pointer() const { return pointer_; }
  [[nodiscard]] Diagnostics& diagnostics() const { return *diagnostics_; }
  [[nodiscard]] const Json* json() const { return json_; }  // null where nothing is

  [[nodiscard]] std::optional<bool> boolean() const;
  [[nodiscard]] std::optional<std::int64_t> integer(std::int64_t low, std::int64_t high) const;
  [[nodiscard]] std::optional<double> number(double low, double high) const;
  [[nodiscard]] std::optional<std::string> text(TextForm form, std::size_t max_bytes) const;  // not empty
  [[nodiscard]] std::optional<std::size_t> one_of(std::span<const std::string_view> names) const;

  // The elements of a list of at least `least` and at most `most`.
  [[nodiscard]] std::vector<JsonReader> elements(std::string_view what, std::size_t least, std::size_t most) const;

  // Whether it is an object; members other than these are reported, with the nearest of these names.
  [[nodiscard]] bool is_object(std::string_view what, std::span<const std::string_view> known) const;
  [[nodiscard]] bool is_object(std::string_view what, std::initializer_list<std::string_view> known) const {
    return is_object(what, std::span(known.begin(), known.size()));
  }
  [[nodiscard]] bool is_object_of_any_members(std::string_view what) const;
  [[nodiscard]] JsonReader member(std::string_view name) const;
  [[nodiscard]] std::optional<JsonReader> find(std::string_view name) const;

  void report(std::string_view message) const { diagnostics_->add(pointer_, message); }
  void report_expected(std::string_view what) const;

 private:
  JsonReader(const Json* json, std::string pointer, Diagnostics* diagnostics)
      : json_(json), pointer_(std::move(pointer)), diagnostics_(diagnostics) {}
  [[nodiscard]] std::string pointer_to(std::string_view name) const;

  const Json* json_;
  std::string pointer_;
  Diagnostics* diagnostics_;
};

// "did you mean "nums"?" for an unknown word, or empty.
[[nodiscard]] std::string suggestion(std::string_view word, std::span<const std::string_view> known);

}  // namespace rehearse
