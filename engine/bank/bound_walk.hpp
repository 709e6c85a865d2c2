#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "declaration.hpp"

namespace rehearse {

// Goes through declarations and notes the bounds of their sizes and numbers, and which of them the given values lie at.
class BoundWalk {
 public:
  struct Bound {
    std::string text;  // "nums.length = 2"
    bool reached = false;
  };

  void visit(const std::string& name, const Declaration& declaration, const std::vector<const Value*>& values);
  void add(const std::string& name, Range range, const std::vector<std::int64_t>& numbers);

  [[nodiscard]] std::vector<Bound> take() && { return std::move(bounds_); }

 private:
  void visit_array(const std::string& name, const ArrayInput& array, const std::vector<const Value*>& values);
  void visit_matrix(const std::string& name, const MatrixInput& matrix, const std::vector<const Value*>& values);
  void visit_tree(const std::string& name, const TreeInput& tree, const std::vector<const Value*>& values);

  std::vector<Bound> bounds_;
};

}  // namespace rehearse
