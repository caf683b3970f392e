// Campaigns and their reports: figures as of any instant, what stands behind each of them, frozen reports, files.
import { addCampaign, campaignsFor, findCampaign, NewCampaign } from '../engine/campaigns.ts';
import { factsFor, previousOf, reportFor } from '../engine/report.ts';
import { campaignView, reportView } from '../engine/report-view.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { HttpParts, Routes, Server } from './parts.ts';
import { CampaignId, CampaignView, FactView, ItemsQuery, ReportQuery, ReportView } from './report-contract.ts';

const tags = ['reports'];

const campaigns = (server: Server, { engine }: HttpParts): void => {
  server.get(
    '/api/campaigns',
    { schema: { tags, summary: 'Campaigns (专项行动)', response: { 200: page(CampaignView), ...problems } } },
    async (request) => ({ items: (await campaignsFor(engine, callerIn(request))).map(campaignView), next: null }),
  );

  server.post(
    '/api/campaigns',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Add a campaign (administrator)',
        body: NewCampaign,
        response: { 201: CampaignView, ...problems },
      },
    },
    async (request, reply) => {
      const { id } = await addCampaign(engine, callerIn(request), request.body, idempotencyKey(request));
      const added = await findCampaign(engine, id);
      if (added === null) throw new Error(`campaign ${id} was added and is not there`);
      return reply.code(201).header('location', `/api/reports/campaigns/${id}`).send(campaignView(added));
    },
  );
};

const reports = (server: Server, { engine }: HttpParts): void => {
  server.get(
    '/api/reports/campaigns/:id',
    {
      schema: {
        tags,
        summary: 'The report of a campaign as of an instant',
        params: CampaignId,
        querystring: ReportQuery,
        response: { 200: ReportView, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const report = await reportFor(engine, caller, request.params.id, request.query.asOf);
      const previous = await previousOf(engine, report);
      return reportView(engine.packages, report, previous, request.query.by ?? [], caller.language);
    },
  );

  server.get(
    '/api/reports/campaigns/:id/items',
    {
      schema: {
        tags,
        summary: 'What stands behind a figure: clues, payments, visits, proceedings',
        params: CampaignId,
        querystring: ItemsQuery,
        response: { 200: page(FactView), ...problems },
      },
    },
    async (request) => {
      const { figure, asOf, region, sector, funding } = request.query;
      const { items, next } = await factsFor(engine, callerIn(request), request.params.id, {
        figure,
        asOf,
        region: region ?? null,
        sector: sector ?? null,
        funding: funding ?? null,
        ...paged(request.query, 2),
      });
      return { items, next };
    },
  );
};

export const reportRoutes: Routes = (server, parts) => {
  campaigns(server, parts);
  reports(server, parts);
};
