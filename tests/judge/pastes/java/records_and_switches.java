// character_matrix_in_place: a record, an enum, an interface, a switch with arrows, a text block
class Solution {
    record Cell(int row, int column) {}

    enum Mark {
        X, O;
        Mark other() { return switch (this) { case X -> O; case O -> X; }; }
    }

    sealed interface Step permits Flip {}
    record Flip(Cell cell) implements Step {}

    private static final String NAMES = """
        X
        O
        """;

    public void flip(char[][] board, int n) {
        var steps = new ArrayList<Step>();
        for (int r = 0; r < board.length; r++)
            for (int c = 0; c < board[r].length; c++)
                steps.add(new Flip(new Cell(r, c)));
        for (Step step : steps) {
            if (step instanceof Flip flip && NAMES.contains("X")) {
                Cell cell = flip.cell();
                String name = String.valueOf(board[cell.row()][cell.column()]);
                board[cell.row()][cell.column()] = Mark.valueOf(name).other().name().charAt(0);
            }
        }
    }
}
