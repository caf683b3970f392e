// Regions by their division code (GB/T 2260): two digits for the province, two for the city, two for the county.

export type RegionLevel = 'province' | 'city' | 'county';

export const levelOf = (region: string): RegionLevel =>
  region.endsWith('0000') ? 'province' : region.endsWith('00') ? 'city' : 'county';

/** The code of the region above: county → city → province; null for a province. */
export const regionAbove = (region: string): string | null => {
  switch (levelOf(region)) {
    case 'province':
      return null;
    case 'city':
      return `${region.slice(0, 2)}0000`;
    case 'county':
      return `${region.slice(0, 4)}00`;
  }
};
