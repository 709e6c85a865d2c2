#pragma once

#include <string>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "diagnostics.hpp"
#include "range.hpp"

namespace rehearse {

struct Declaration;

// Where a declaration of a recipe is held against that of the input model, and what is wider there than it may be.
class Narrowing {
 public:
  Narrowing(std::string pointer, Diagnostics& diagnostics) : pointer_(std::move(pointer)), diagnostics_(&diagnostics) {}

  [[nodiscard]] const std::string& pointer() const { return pointer_; }
  [[nodiscard]] Diagnostics& diagnostics() const { return *diagnostics_; }
  [[nodiscard]] Narrowing within(std::string_view member) const;

  void add(std::string_view member, std::string_view message) const;
  template <class Bound>
  void widened(std::string_view member, const Bound& narrow, const Bound& wide) const {
    add(member, fmt::format("{} is wider than the input model's {}", narrow, wide));
  }

  void check(std::string_view member, Range wide, Range narrow) const;
  // A guarantee that the wide one gives, the narrow one gives too.
  void keep(std::string_view member, bool wide, bool narrow) const;
  void check_alphabet(const std::string& wide, const std::string& narrow) const;
  // A member that stays as it is.
  template <class T>
  void same(std::string_view member, const T& wide, const T& narrow) const {
    if (!(wide == narrow)) add(member, fmt::format("the input model asks for another {}", member));
  }

 private:
  std::string pointer_;
  Diagnostics* diagnostics_;
};

}  // namespace rehearse
