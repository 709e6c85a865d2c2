class Echo {
  node(x: _Node | null): _Node | null { return x; }
}
