/** The closed list of municipal subjects, each with the official objectives it stands for (DESIGN.md 4.3). */
export const themeObjectives = {
  "migrant-integration": ["AMIF-SO2", "ESO4.9", "RSO4.4"],
  "asylum-reception": ["AMIF-SO1", "AMIF-SO4"],
  jobs: ["ESO4.1", "ESO4.2", "ESO4.3", "ESO4.4", "RSO4.1"],
  "education-skills": ["ESO4.5", "ESO4.6", "ESO4.7", "RSO4.2"],
  "social-inclusion": ["ESO4.8", "ESO4.12", "ESO4.13", "RSO4.3"],
  equality: ["ESO4.10"],
  housing: [],
  "health-care": ["ESO4.11", "RSO4.5"],
  "children-youth": [],
  women: [],
  participation: [],
  "urban-development": ["RSO5.1"],
  "rural-coastal": ["RSO5.2"],
  "culture-tourism": ["RSO4.6"],
  "climate-energy": ["RSO2.1", "RSO2.2", "RSO2.3", "RSO2.4", "RSO2.5"],
  environment: ["RSO2.6", "RSO2.7"],
  mobility: ["RSO2.8", "RSO3.1", "RSO3.2"],
  "digital-innovation": ["RSO1.1", "RSO1.2", "RSO1.3", "RSO1.4", "RSO1.5"],
  "capacity-exchange": [],
} as const satisfies Record<string, readonly string[]>;

export type Theme = keyof typeof themeObjectives;

export const themes = Object.keys(themeObjectives) as [Theme, ...Theme[]];
