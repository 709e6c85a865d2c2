#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/type.hpp"

namespace rehearse {

enum class GraphForm { edges, neighbors };
// What drawn graphs look like; asks for nothing of a case.
enum class GraphShape { any, random, path, star, complete, cycle, tree, parts };

// Node 0 is the first here, whatever its name in a case.
using GraphEdges = std::vector<std::pair<std::size_t, std::size_t>>;

// A list of edges, or for each node a list of its neighbors: `integer[][]`, Node<neighbors>.
struct GraphInput {
  GraphForm form = GraphForm::edges;
  bool is_sorted = false;  // neighbors ascend
  Range nodes;
  std::int64_t first = 0;  // the name of the first node: 0 or 1
  Range edges;
  bool directed = false;
  bool connected = false;  // a directed one without regard to direction
  bool acyclic = false;
  bool loops = false;               // edges from a node to itself
  bool multiple = false;            // more than one edge between two nodes, in one direction
  std::optional<Range> cycles;      // of a connected graph: the edges beyond a tree
  std::vector<Declaration> weight;  // of each edge, its third number: one or none
  GraphShape shape = GraphShape::any;

  [[nodiscard]] static std::optional<GraphInput> read(const JsonReader& json, const Type& type);
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const GraphInput& narrow, const Narrowing& place) const;
  [[nodiscard]] std::uint64_t volume() const;
  [[nodiscard]] std::optional<Range> outer_size() const { return nodes; }
  // The edges follow the nodes, in the proportion of the most of both.
  void make_small(std::int64_t size);
  void make_sized(std::int64_t size);
  [[nodiscard]] Range* sizes(std::string_view member) {
    return member == "nodes" ? &nodes : member == "edges" ? &edges : nullptr;
  }

  // How many edges a graph of so many nodes may have; low above high: there is no such graph.
  [[nodiscard]] Range feasible_edges(std::int64_t node_count) const;
  // The numbers of nodes for which there is a graph.
  [[nodiscard]] Range feasible_nodes() const;
  // At most, whatever `edges` says; 2^62 where there is no bound.
  [[nodiscard]] std::int64_t capacity(std::int64_t node_count) const;
};

// The edges of a graph of so many nodes, in random order, of nodes named at random.
[[nodiscard]] GraphEdges draw_edges(const GraphInput& graph, std::size_t node_count, RandomStream& random);

// What is wrong with the graph as a whole: connections, cycles, the number of edges.
[[nodiscard]] std::optional<Fault> find_graph_structure_fault(const GraphInput& graph, std::size_t node_count,
                                                              const GraphEdges& edges);

}  // namespace rehearse
