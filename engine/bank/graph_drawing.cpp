// The edges of drawn graphs.
#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "declaration.hpp"
#include "graph_input.hpp"

namespace rehearse {
namespace {

class GraphSketch {
 public:
  GraphSketch(const GraphInput& graph, std::size_t nodes, RandomStream& random)
      : graph_(graph), nodes_(nodes), random_(random), possible_(graph.feasible_edges(static_cast<std::int64_t>(nodes))) {}

  GraphEdges draw() {
    GraphShape shape = choose_shape();
    const bool is_free = shape == GraphShape::random;  // in the number of its edges
    if (is_free && (graph_.connected || is_forest())) shape = GraphShape::tree;
    std::int64_t wanted = is_free ? draw_size(possible_, random_) : 0;
    build(shape, static_cast<std::size_t>(possible_.high));
    if (!is_free) wanted = static_cast<std::int64_t>(edges_.size());
    const auto count = static_cast<std::size_t>(std::clamp(wanted, possible_.low, possible_.high));
    if (is_forest() && edges_.size() < count) build(GraphShape::tree, count);
    if (edges_.size() > count) cut(count);
    turn(shape);
    add_random(count);
    rename();
    shuffle(edges_, random_);
    return std::move(edges_);
  }

 private:
  [[nodiscard]] bool is_forest() const { return graph_.acyclic && !graph_.directed; }

  GraphShape choose_shape() {
    if (graph_.shape != GraphShape::any) return graph_.shape;
    std::vector<GraphShape> shapes = {GraphShape::random, GraphShape::path, GraphShape::star};
    if (!is_forest()) shapes.push_back(GraphShape::complete);
    if (!graph_.acyclic) shapes.push_back(GraphShape::cycle);
    shapes.push_back(GraphShape::tree);
    if (!graph_.connected) shapes.push_back(GraphShape::parts);
    return shapes[random_.below(shapes.size())];
  }

  void link(std::size_t from, std::size_t to) { edges_.emplace_back(from, to); }

  // Edges that keep the graph connected come first, so that what is cut off disconnects nothing.
  void build(GraphShape shape, std::size_t most) {
    edges_.clear();
    switch (shape) {
      case GraphShape::any:
      case GraphShape::random: break;
      case GraphShape::path:
      case GraphShape::cycle:
        for (std::size_t i = 1; i < nodes_; ++i) link(i - 1, i);
        if (shape == GraphShape::cycle && nodes_ > 2) link(nodes_ - 1, 0);
        break;
      case GraphShape::star:
        for (std::size_t i = 1; i < nodes_; ++i) link(0, i);
        break;
      case GraphShape::complete: build_complete(most); break;
      case GraphShape::tree:
        for (std::size_t i = 1; i < nodes_; ++i) link(random_.below(i), i);
        break;
      case GraphShape::parts: build_parts(); break;
    }
  }

  void build_complete(std::size_t most) {
    for (std::size_t i = 0; i < nodes_; ++i) {
      for (std::size_t j = i + 1; j < nodes_; ++j) {
        if (edges_.size() == most) return;
        link(i, j);
      }
    }
  }

  // Two to four trees of nodes that follow each other.
  void build_parts() {
    const std::size_t parts = std::min<std::size_t>(nodes_, 2 + random_.below(3));
    for (std::size_t part = 0; part < parts; ++part) {
      const std::size_t start = nodes_ * part / parts;
      const std::size_t end = nodes_ * (part + 1) / parts;
      for (std::size_t i = start + 1; i < end; ++i) link(start + random_.below(i - start), i);
    }
  }

  // A connected graph keeps its first edges, a forest and all else any.
  void cut(std::size_t count) {
    if (!graph_.connected) shuffle(edges_, random_);
    edges_.resize(count);
  }

  void turn(GraphShape shape) {
    if (!graph_.directed || graph_.acyclic) return;
    const bool as_one = shape == GraphShape::path || shape == GraphShape::star || shape == GraphShape::cycle;
    const bool all = as_one && random_.below(2) == 1;
    for (auto& [from, to] : edges_) {
      if (as_one ? all : random_.below(2) == 1) std::swap(from, to);
    }
  }

  [[nodiscard]] std::uint64_t key(std::size_t from, std::size_t to) const {
    if (!graph_.directed && from > to) std::swap(from, to);
    return from * nodes_ + to;
  }

  // An edge of an acyclic graph leads to the later node.
  [[nodiscard]] bool may_link(std::size_t from, std::size_t to) const {
    if (from == to) return graph_.loops;
    return from < to || (graph_.directed && !graph_.acyclic);
  }

  void add_random(std::size_t count) {
    if (edges_.size() >= count) return;
    std::unordered_set<std::uint64_t> seen;
    for (const auto& [from, to] : edges_) seen.insert(key(from, to));
    const auto capacity = graph_.capacity(static_cast<std::int64_t>(nodes_));
    if (!graph_.multiple && static_cast<std::int64_t>(count) > capacity / 2) return add_of_all(count, seen);
    while (edges_.size() < count) {
      std::size_t from = random_.below(nodes_);
      std::size_t to = random_.below(nodes_);
      if (graph_.acyclic && from > to) std::swap(from, to);
      if (from == to && !graph_.loops) continue;
      if (graph_.multiple || seen.insert(key(from, to)).second) link(from, to);
    }
  }

  // Where at least half of all edges are wanted, rejection would go on and on.
  void add_of_all(std::size_t count, const std::unordered_set<std::uint64_t>& seen) {
    GraphEdges free;
    for (std::size_t from = 0; from < nodes_; ++from) {
      for (std::size_t to = 0; to < nodes_; ++to) {
        if (may_link(from, to) && !seen.contains(key(from, to))) free.emplace_back(from, to);
      }
    }
    for (std::size_t i = 0; edges_.size() < count; ++i) {
      std::swap(free[i], free[i + random_.below(free.size() - i)]);
      edges_.push_back(free[i]);
    }
  }

  // Nodes get each other's names, and undirected edges are written from either end.
  void rename() {
    std::vector<std::size_t> names(nodes_);
    std::iota(names.begin(), names.end(), std::size_t{0});
    shuffle(names, random_);
    for (auto& [from, to] : edges_) {
      from = names[from];
      to = names[to];
      if (!graph_.directed && random_.below(2) == 1) std::swap(from, to);
    }
  }

  const GraphInput& graph_;
  std::size_t nodes_;
  RandomStream& random_;
  Range possible_;
  GraphEdges edges_;
};

}  // namespace

GraphEdges draw_edges(const GraphInput& graph, std::size_t node_count, RandomStream& random) {
  return GraphSketch(graph, node_count, random).draw();
}

}  // namespace rehearse
