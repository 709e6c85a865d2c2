// What a graph is as a whole.
#include <algorithm>
#include <numeric>

#include "graph_input.hpp"

namespace rehearse {
namespace {

// Which nodes hang together.
class Components {
 public:
  explicit Components(std::size_t nodes) : parents_(nodes), count_(nodes) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
  }

  // False where they did already.
  bool join(std::size_t a, std::size_t b) {
    a = root(a);
    b = root(b);
    if (a == b) return false;
    parents_[a] = b;
    --count_;
    return true;
  }
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  std::size_t root(std::size_t node) {
    while (parents_[node] != node) node = parents_[node] = parents_[parents_[node]];
    return node;
  }

  std::vector<std::size_t> parents_;
  std::size_t count_;
};

// Nodes without an edge into them are taken away until there are none: what is left lies on or behind a cycle.
bool has_directed_cycle(std::size_t nodes, const GraphEdges& edges) {
  std::vector<std::vector<std::size_t>> next(nodes);
  std::vector<std::size_t> entering(nodes, 0);
  for (const auto& [from, to] : edges) {
    next[from].push_back(to);
    ++entering[to];
  }
  std::vector<std::size_t> free;
  for (std::size_t node = 0; node < nodes; ++node) {
    if (entering[node] == 0) free.push_back(node);
  }
  for (std::size_t i = 0; i < free.size(); ++i) {
    for (const std::size_t node : next[free[i]]) {
      if (--entering[node] == 0) free.push_back(node);
    }
  }
  return free.size() < nodes;
}

std::optional<Fault> find_repeated_edge(const GraphInput& graph, const GraphEdges& edges) {
  std::vector<std::size_t> order(edges.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t i) {
    const auto& [from, to] = edges[i];
    return graph.directed ? std::pair(from, to) : std::pair(std::min(from, to), std::max(from, to));
  };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (key(order[i]) != key(order[i - 1])) continue;
    Fault fault{{}, "this edge is there already"};
    return graph.form == GraphForm::edges ? std::move(fault).within(order[i]) : std::move(fault).within(edges[order[i]].first);
  }
  return std::nullopt;
}

std::optional<Fault> find_loop(const GraphInput& graph, const GraphEdges& edges) {
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (edges[i].first != edges[i].second) continue;
    return Fault{{}, "an edge leads from a node to itself"}.within(graph.form == GraphForm::edges ? i : edges[i].first);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Fault> find_graph_structure_fault(const GraphInput& graph, std::size_t node_count, const GraphEdges& edges) {
  if (auto fault = find_count_fault(edges.size(), graph.edges, "edge", "edges")) return fault;
  if (!graph.loops) {
    if (auto fault = find_loop(graph, edges)) return fault;
  }
  if (!graph.multiple) {
    if (auto fault = find_repeated_edge(graph, edges)) return fault;
  }
  Components components(node_count);
  bool has_cycle = false;
  for (const auto& [from, to] : edges) has_cycle = !components.join(from, to) || has_cycle;
  if (graph.connected && components.count() > 1) {
    return Fault{{}, fmt::format("expected a connected graph, found {} parts", components.count())};
  }
  if (graph.acyclic && (graph.directed ? has_directed_cycle(node_count, edges) : has_cycle)) {
    return Fault{{}, "expected a graph without a cycle"};
  }
  if (!graph.cycles) return std::nullopt;
  const std::size_t tree = node_count == 0 ? 0 : node_count - 1;
  return find_count_fault(edges.size() - tree, *graph.cycles, "edge beyond a tree", "edges beyond a tree");
}

}  // namespace rehearse
