// Made by bench/parties/freeze.ts from the held-out half of bench/parties/names.csv.
// What a band means: of the pairs at or above a bar, how many are one party, and how many of those it finds.
export const MEASURED = {
  "han": {
    "look": {
      "pairs": 155,
      "precision": 1,
      "recall": 0.967,
      "f1": 0.9832
    },
    "hold": {
      "pairs": 155,
      "precision": 1,
      "recall": 0.8791,
      "f1": 0.9357
    }
  },
  "across": {
    "look": {
      "pairs": 193,
      "precision": 0.9837,
      "recall": 0.8897,
      "f1": 0.9344
    },
    "hold": {
      "pairs": 193,
      "precision": 0.9909,
      "recall": 0.8015,
      "f1": 0.8862
    }
  },
  "latin": {
    "look": {
      "pairs": 90,
      "precision": 0.9831,
      "recall": 0.9831,
      "f1": 0.9831
    },
    "hold": {
      "pairs": 90,
      "precision": 0.9815,
      "recall": 0.8983,
      "f1": 0.9381
    }
  },
  "person": {
    "look": {
      "pairs": 31,
      "precision": 1,
      "recall": 1,
      "f1": 1
    },
    "hold": {
      "pairs": 31,
      "precision": 1,
      "recall": 0.6667,
      "f1": 0.8
    }
  },
  "vessel": {
    "look": {
      "pairs": 6,
      "precision": 1,
      "recall": 1,
      "f1": 1
    },
    "hold": {
      "pairs": 6,
      "precision": 1,
      "recall": 0.6667,
      "f1": 0.8
    }
  }
} as const;
