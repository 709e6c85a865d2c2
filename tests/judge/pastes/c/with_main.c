// shape: character_matrix_in_place
#include <stdio.h>
#include <stdbool.h>

void flip(char** board, int boardSize, int* boardColSize, int n) {
    for (int i = 0; i < boardSize; i++) {
        for (char* c = board[i]; c < board[i] + boardColSize[i]; c++) *c ^= 'X' ^ 'O';
    }
}

int main(void) {
    char row[] = "XO";
    char* board[] = {row};
    int size = 2;
    flip(board, 1, &size, 0);
    puts(row);
    return 0;
}
